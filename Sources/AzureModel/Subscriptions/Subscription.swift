/// A subscription as the profile knows it.
public struct Subscription: Equatable, Sendable {
    /// A GUID.
    public let id: String
    public internal(set) var name: String
    public internal(set) var environment: String
    /// The id of the account it is used with.
    public internal(set) var account: String?
    public internal(set) var tenants: [String]
    /// A storage account's name, or a whole connection string.
    public internal(set) var storageAccount: String?
}

/// Somebody who signed in.
public struct Account: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case user = "User"
        case servicePrincipal = "ServicePrincipal"
        case certificate = "Certificate"
    }

    /// The name to sign in with.
    public let id: String
    public let kind: Kind
    /// The ids of the subscriptions it can use.
    public internal(set) var subscriptions: [String]
    public internal(set) var tenants: [String]
}

/// A cloud that subscriptions belong to.
public struct CloudEnvironment: Equatable, Sendable {
    public let name: String
    public let serviceEndpoint: String
    public let resourceManagerEndpoint: String

    public static let all = [
        CloudEnvironment(
            name: "AzureCloud", serviceEndpoint: "https://management.core.windows.net/",
            resourceManagerEndpoint: "https://management.azure.com/"),
        CloudEnvironment(
            name: "AzureChinaCloud", serviceEndpoint: "https://management.core.chinacloudapi.cn/",
            resourceManagerEndpoint: "https://management.chinacloudapi.cn/"),
    ]

    /// The environment of that name, letter case ignored.
    public static func named(_ name: String) -> CloudEnvironment? {
        all.first { $0.name.isSameName(as: name) }
    }
}

/// What is wrong with a request about subscriptions or accounts.
public enum ProfileFailure: Error, Equatable, Sendable {
    case unknownName(String)
    case unknownId(String)
    case certificateNeeded
    case unknownEnvironment(String)
    case noEndpointMatch
}
