import AzureModel
import ShellValues

extension Projection {
    static func account(_ account: Account) -> Value {
        let tenants = account.tenants.isEmpty ? Value.null : .texts(account.tenants)
        return .record(
            AzureTypes.account,
            [
                .string(account.id), kind(account), .string(account.subscriptions.joined(separator: "\r\n")), tenants,
            ])
    }

    static func storedAccount(_ account: Account) -> Value {
        let properties = dictionary(
            AzureTypes.accountProperty, .string,
            [
                ("Subscriptions", account.subscriptions.joined(separator: ",")),
                ("Tenants", account.tenants.joined(separator: ",")),
            ])
        return .record(AzureTypes.storedAccount, [.string(account.id), kind(account), properties])
    }

    static func storedSubscription(_ subscription: Subscription) -> Value {
        var entries = [("Tenants", subscription.tenants.joined(separator: ","))]
        if let storage = subscription.storageAccount { entries.append(("StorageAccount", storage)) }
        return .record(
            AzureTypes.storedSubscription,
            [
                Identifiers.guid(subscription.id), .string(subscription.name), .string(subscription.environment),
                .text(subscription.account), dictionary(AzureTypes.subscriptionProperty, .string, entries),
            ])
    }

    static func subscription(_ subscription: Subscription, in workspace: Workspace) -> Value {
        .record(
            AzureTypes.subscription,
            head(
                subscription, workspace, environment: .string(subscription.environment),
                account: .text(subscription.account)))
    }

    /// The details' version: the environment and the account's name are not filled in.
    static func extendedSubscription(_ subscription: Subscription, in workspace: Workspace) -> Value {
        let configuration = workspace.networkConfiguration
        let current = [
            0, 0, configuration?.dnsServers.count ?? 0, configuration?.localNetworks.count ?? 0,
            workspace.virtualNetworks.count, 0,
        ]
        let maximum = [20, 9, 20, 20, 100, 100]
        let account = Value.text(subscription.account)
        let endpoints = CloudEnvironment.named(subscription.environment)
        var values = head(subscription, workspace, environment: .null, account: .null)
        values += [account, account, .null, account]
        values += (current + maximum).map { .int(Int32(clamping: $0)) }
        values += [account, .string(subscription.name), .string("Active"), .null, .null, .null]
        values += [.text(endpoints?.serviceEndpoint), .text(endpoints?.resourceManagerEndpoint), .null]
        return .record(AzureTypes.extendedSubscription, values)
    }

    private static func head(
        _ subscription: Subscription, _ workspace: Workspace, environment: Value, account: Value
    ) -> [Value] {
        let isCurrent = workspace.subscriptions.currentId == subscription.id
        let accounts = workspace.subscriptions.accounts(of: subscription).map(storedAccount)
        return [
            .string(subscription.id), .string(subscription.name), environment, account,
            .object(ArrayObject(ContiguousArray(accounts), elementType: AzureTypes.storedAccount.type)),
            .bool(isCurrent), .bool(isCurrent), .text(subscription.storageAccount), .text(subscription.tenants.first),
        ]
    }

    private static func kind(_ account: Account) -> Value {
        EnumObject.named(account.kind.rawValue, AzureTypes.accountKind).map { .object($0) } ?? .null
    }

    private static func dictionary(_ key: NetType, _ value: NetType, _ entries: [(String, String)]) -> Value {
        let table = TableObject(type: Generics.dictionary(key, value), ignoringCase: false)
        for (name, text) in entries {
            if let name = EnumObject.named(name, key) { table.set(.object(name), .string(text)) }
        }
        return .object(table)
    }
}
