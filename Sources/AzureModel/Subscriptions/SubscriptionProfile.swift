/// The subscriptions and accounts that a session knows, and which subscription is in use.
public struct SubscriptionProfile: Equatable, Sendable {
    public internal(set) var subscriptions: [Subscription]
    public internal(set) var accounts: [Account]
    /// The id of the subscription in use.
    public internal(set) var currentId: String?

    /// The one subscription of the practice range, in use from the start.
    public static let practice: SubscriptionProfile = {
        let id = "8f2b6c1d-4e0a-4c7b-9d35-6a1f0e8c2b47"
        let tenant = "3c1e7a90-52d4-4f0b-8a6e-9b7d20c4f518"
        let learner = "learner@example.com"
        let subscription = Subscription(
            id: id, name: "Practice", environment: "AzureCloud", account: learner, tenants: [tenant],
            storageAccount: nil)
        let account = Account(id: learner, kind: .user, subscriptions: [id], tenants: [tenant])
        return SubscriptionProfile(subscriptions: [subscription], accounts: [account], currentId: id)
    }()

    public var current: Subscription? {
        guard let currentId else { return nil }
        return subscriptions.first { $0.id == currentId }
    }

    /// By name; letter case counts only where the caller says so.
    public func subscription(named name: String, caseCounts: Bool) throws(ProfileFailure) -> Subscription {
        let found = subscriptions.first { caseCounts ? $0.name == name : $0.name.isSameName(as: name) }
        guard let found else { throw .unknownName(name) }
        return found
    }

    public func subscription(withId id: String) throws(ProfileFailure) -> Subscription {
        guard let found = subscriptions.first(where: { $0.id.isSameName(as: id) }) else { throw .unknownId(id) }
        return found
    }

    /// The accounts that can use a subscription.
    public func accounts(of subscription: Subscription) -> [Account] {
        accounts.filter { $0.subscriptions.contains(subscription.id) }
    }
}

extension Workspace {
    /// Puts a subscription in use, with the account given or its own.
    public mutating func select(_ subscription: Subscription, account: String?) {
        guard let index = index(of: subscription) else { return }
        if let account { subscriptions.subscriptions[index].account = account }
        subscriptions.currentId = subscription.id
    }

    /// Leaves no subscription in use.
    public mutating func selectNone() {
        subscriptions.currentId = nil
    }

    /// Changes what is stored of a subscription; nil leaves a field alone.
    public mutating func update(
        _ subscription: Subscription, name: String? = nil, environment: String? = nil, storageAccount: String? = nil
    ) throws(ProfileFailure) -> Subscription {
        guard let index = index(of: subscription) else { throw .unknownId(subscription.id) }
        if let environment, CloudEnvironment.named(environment) == nil { throw .noEndpointMatch }
        var changed = subscriptions.subscriptions[index]
        if let name { changed.name = name }
        if let environment { changed.environment = CloudEnvironment.named(environment)?.name ?? environment }
        if let storageAccount { changed.storageAccount = storageAccount }
        subscriptions.subscriptions[index] = changed
        return changed
    }

    /// Signs an account in: it can use the subscriptions at hand, and the first is put in use if none is.
    public mutating func addAccount(
        id: String?, kind: Account.Kind = .user, environment: String = "AzureCloud"
    ) throws(ProfileFailure) -> Account {
        guard CloudEnvironment.named(environment) != nil else { throw .unknownEnvironment(environment) }
        let id = id ?? subscriptions.accounts.first?.id ?? "learner@example.com"
        let account = subscriptions.accounts.first { $0.id == id } ?? newAccount(id, kind)
        if subscriptions.current == nil { subscriptions.currentId = subscriptions.subscriptions.first?.id }
        return account
    }

    private mutating func newAccount(_ id: String, _ kind: Account.Kind) -> Account {
        let ids = subscriptions.subscriptions.map(\.id)
        var tenants: [String] = []
        for tenant in subscriptions.subscriptions.flatMap(\.tenants) where !tenants.contains(tenant) {
            tenants.append(tenant)
        }
        let account = Account(id: id, kind: kind, subscriptions: ids, tenants: tenants)
        subscriptions.accounts.append(account)
        return account
    }

    private func index(of subscription: Subscription) -> Int? {
        subscriptions.subscriptions.firstIndex { $0.id == subscription.id }
    }
}
