import ShellValues

// MARK: - Subscriptions and accounts

extension AzureTypes {
    static let accountKind: NetType = enumeration(
        authentication + "AzureAccount+AccountType", ["Certificate", "User", "ServicePrincipal", "AccessToken"])

    static let accountProperty: NetType = enumeration(
        authentication + "AzureAccount+Property", ["Subscriptions", "Tenants", "AccessToken"])

    static let subscriptionProperty: NetType = enumeration(
        authentication + "AzureSubscription+Property",
        ["SupportedModes", "Default", "StorageAccount", "Tenants", "RegisteredResourceProviders"])

    static let profile: RecordType = RecordType(
        authentication + "AzureSMProfile",
        [
            Field("Subscriptions", Generics.dictionary(.guid, storedSubscription.type)),
            Field("Accounts", Generics.dictionary(.string, storedAccount.type)),
            Field("DefaultSubscription", storedSubscription.type),
        ])

    static let storedSubscription: RecordType = RecordType(
        authentication + "AzureSubscription",
        [Field("Id", .guid)] + Field.texts("Name", "Environment", "Account")
            + [Field("Properties", Generics.dictionary(subscriptionProperty, .string))])

    static let storedAccount: RecordType = RecordType(
        authentication + "AzureAccount",
        [.text("Id"), Field("Type", accountKind)]
            + [Field("Properties", Generics.dictionary(accountProperty, .string))])

    static let account: RecordType = RecordType(
        authentication + "PSAzureAccount",
        [.text("Id"), Field("Type", accountKind), .text("Subscriptions"), Field("Tenants", Generics.list(.string))])

    static let subscription: RecordType = RecordType(
        commands + "Profile.Models.PSAzureSubscription",
        Field.texts("SubscriptionId", "SubscriptionName", "Environment", "DefaultAccount")
            + [Field("Accounts", storedAccount.type.arrayType), .flag("IsDefault"), .flag("IsCurrent")]
            + Field.texts("CurrentStorageAccountName", "TenantId"),
        methods: { [StorageAccountName.method] })

    static let extendedSubscription: RecordType = RecordType(
        commands + "Profile.Models.PSAzureSubscriptionExtended", base: subscription,
        Field.texts("ActiveDirectoryUserId", "Account", "Certificate", "AccountAdminLiveEmailId")
            + counts.map { .number($0) }
            + Field.texts("ServiceAdminLiveEmailId", "SubscriptionRealName", "SubscriptionStatus")
            + Field.texts("OperationDescription", "OperationId", "OperationStatus")
            + Field.texts("ServiceEndpoint", "ResourceManagerEndpoint", "GalleryEndpoint"))

    static let storageContext: RecordType = RecordType(
        commands + "Common.Storage.AzureStorageContext", Field.texts("StorageAccountName", "ConnectionString"))

    private static let counts: [String] = ["Current", "Max"].flatMap { prefix in
        let order =
            prefix == "Current"
            ? [
                "CoreCount", "HostedServices", "DnsServers", "LocalNetworkSites", "VirtualNetworkSites",
                "StorageAccounts",
            ]
            : [
                "CoreCount", "DnsServers", "HostedServices", "LocalNetworkSites", "VirtualNetworkSites",
                "StorageAccounts",
            ]
        return order.map { prefix + $0 }
    }

    private static func enumeration(_ fullName: String, _ names: [String]) -> NetType {
        NetType(
            fullName, kind: .enumeration, base: .enumType, interfaces: [.comparable],
            declare: { _ in
                TypeDeclaration(
                    enumeration: EnumDeclaration(names.enumerated().map { ($0.element, Int64($0.offset)) }))
            })
    }
}

/// `GetAccountName()`: the storage account's name inside a connection string; null when there is none.
enum StorageAccountName {
    static var method: MethodOverload {
        MethodOverload("GetAccountName", returns: .string) { call in
            guard let record = call.target.asObject as? RecordObject,
                case .string(let text) = record.field(7)
            else { return .null }
            return find(in: text).map { .string($0) } ?? .null
        }
    }

    static func find(in connection: String) -> String? {
        for part in connection.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2, CaseFolding.equal(String(pair[0]), "accountname") { return String(pair[1]) }
        }
        return nil
    }
}
