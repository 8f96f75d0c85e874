/// The state of the practice range: one value. Every change checks first; what it refuses leaves all as it was.
/// A changed copy shares nearly everything with the one it came from, so earlier states can be kept.
public struct Workspace: Sendable, Equatable {
    public internal(set) var subscriptions: SubscriptionProfile
    public internal(set) var securityGroups = NameTable<SecurityGroup>()
    public internal(set) var routeTables = NameTable<RouteTable>()
    public internal(set) var reservedAddresses = NameTable<ReservedAddress>()
    public internal(set) var environments = NameTable<AppServiceEnvironment>()
    /// What was uploaded last, nil before the first upload and after an upload without content.
    public internal(set) var networkConfiguration: NetworkConfiguration? {
        didSet { networkDigest = networkConfiguration?.digest ?? 0 }
    }
    /// Kept, because networks change seldom.
    private(set) var networkDigest: UInt64 = 0
    /// What is bound to the subnets.
    var ties = SubnetTies()
    var reservedAddressesMade = 0

    public init(subscriptions: SubscriptionProfile = .practice) {
        self.subscriptions = subscriptions
    }
}

/// How many of a kind the service takes, by its published limits.
enum Limits {
    static let securityGroups = 200
    static let rulesPerGroup = 200
    static let routeTables = 200
    static let routesPerTable = 400
    static let virtualNetworks = 100
    static let reservedAddresses = 500
}
