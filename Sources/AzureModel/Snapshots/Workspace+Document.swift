extension Workspace {
    static let documentFormat = "sallyport-workspace"
    static let documentVersion = 1

    /// All of the state as a document. Equal workspaces have equal documents; `Workspace(document:)` reads it back.
    public var document: ModelDocument {
        .made { parts in
            parts.add("format", Self.documentFormat)
            parts.add("version", number: Self.documentVersion)
            subscriptions.add(to: &parts)
            parts.add("securityGroups", list: securityGroups.values.map(\.value.document))
            parts.add("routeTables", list: routeTables.values.map(\.value.document))
            parts.add("reservedAddressesMade", number: reservedAddressesMade)
            parts.add("reservedAddresses", list: reservedAddresses.values.map(\.value.document))
            addNetworks(to: &parts)
            parts.add("environments", list: environments.values.map(\.value.document))
        }
    }

    private static let members: [String] = [
        "format", "version", "subscriptions", "accounts", "currentSubscription", "securityGroups", "routeTables",
        "reservedAddressesMade", "reservedAddresses", "dnsServers", "localNetworks", "networks", "environments",
    ]

    /// The workspace that a document describes. Everything is checked as it is when it is made by commands, and what
    /// names something else must name what is there.
    public init(document: ModelDocument) throws(SnapshotFailure) {
        let root = DocumentReader(value: document, path: .root)
        try Self.checkFormat(root)
        let parts = try root.object(Self.members)
        self.init(subscriptions: try SubscriptionProfile(reading: parts))
        for group in try parts.items("securityGroups") { try addSecurityGroup(group) }
        for table in try parts.items("routeTables") { try addRouteTable(table) }
        try addReservedAddresses(parts)
        try addNetworks(parts)
        for environment in try parts.items("environments") { try addEnvironment(environment) }
    }

    /// Format and version come first: a newer version may have members that are not known here.
    private static func checkFormat(_ root: DocumentReader) throws(SnapshotFailure) {
        guard case .object(let members) = root.value,
            let format = members.first(where: { $0.name == "format" }), format.value == .text(documentFormat)
        else { throw root.failure("This is no saved workspace: its \"format\" should be \"\(documentFormat)\".") }
        guard case .number(let version) = members.first(where: { $0.name == "version" })?.value, version > 0 else {
            throw SnapshotFailure(path: "version", message: "This should be the number of a version, such as 1.")
        }
        guard version <= documentVersion else {
            throw SnapshotFailure(
                path: "version", message: "Version \(version) is newer than what can be read here (\(documentVersion)).")
        }
    }
}

/// Names that have been used; a second use is refused.
struct TakenNames {
    private var keys: Set<NameKey> = []

    mutating func take(_ name: String, _ object: ObjectReader, _ member: String = "name") throws(SnapshotFailure) {
        guard keys.insert(NameKey(name)).inserted else {
            throw object.failure(member, "'\(name)' is there twice.")
        }
    }
}
