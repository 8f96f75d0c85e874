extension SubscriptionProfile {
    func add(to parts: inout DocumentBuilder) {
        parts.add("subscriptions", list: subscriptions.map(\.document))
        parts.add("accounts", list: accounts.map(\.document))
        parts.add("currentSubscription", currentId)
    }

    init(reading parts: ObjectReader) throws(SnapshotFailure) {
        subscriptions = []
        accounts = []
        currentId = nil
        var ids = TakenNames()
        for item in try parts.items("subscriptions") {
            let object = try item.object(Subscription.members)
            let subscription = try Subscription(reading: object)
            try ids.take(subscription.id, object, "id")
            subscriptions.append(subscription)
        }
        for item in try parts.items("accounts") { try addAccount(item) }
        if let id = try parts.optional("currentSubscription") {
            guard knows(id) else { throw parts.failure("currentSubscription", Self.unknown(id)) }
            currentId = id
        }
    }

    private mutating func addAccount(_ item: DocumentReader) throws(SnapshotFailure) {
        let object = try item.object(["id", "kind", "subscriptions", "tenants"])
        let account = Account(
            id: try object.text("id"), kind: try object.choice("kind", Account.Kind.self),
            subscriptions: try object.texts("subscriptions"), tenants: try object.texts("tenants"))
        guard !accounts.contains(where: { $0.id == account.id }) else {
            throw object.failure("id", "'\(account.id)' is there twice.")
        }
        for reference in try object.items("subscriptions") {
            let id = try reference.text()
            guard knows(id) else { throw reference.failure(Self.unknown(id)) }
        }
        accounts.append(account)
    }

    private func knows(_ id: String) -> Bool {
        subscriptions.contains { $0.id == id }
    }

    private static func unknown(_ id: String) -> String { "There is no subscription with the id '\(id)'." }
}

extension Subscription {
    fileprivate static let members: [String] = [
        "id", "name", "environment", "account", "tenants", "storageAccount",
    ]

    var document: ModelDocument {
        .made { parts in
            parts.add("id", id)
            parts.add("name", name)
            parts.add("environment", environment)
            parts.add("account", account)
            parts.add("tenants", texts: tenants)
            parts.add("storageAccount", storageAccount)
        }
    }

    fileprivate init(reading object: ObjectReader) throws(SnapshotFailure) {
        let cloud = try object.text("environment")
        guard CloudEnvironment.named(cloud)?.name == cloud else {
            let known = CloudEnvironment.all.map(\.name).joined(separator: ", ")
            throw object.failure("environment", "'\(cloud)' is not one of: \(known).")
        }
        self.init(
            id: try object.guid("id"), name: try object.text("name"), environment: cloud,
            account: try object.optional("account"), tenants: try object.texts("tenants"),
            storageAccount: try object.optional("storageAccount"))
    }
}

extension Account {
    var document: ModelDocument {
        .made { parts in
            parts.add("id", id)
            parts.add("kind", kind.rawValue)
            parts.add("subscriptions", texts: subscriptions)
            parts.add("tenants", texts: tenants)
        }
    }
}
