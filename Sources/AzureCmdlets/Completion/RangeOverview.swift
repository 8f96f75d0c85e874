import AzureModel

/// What of the practice range calls for the next step: its groups, and the subnets with and without one.
struct RangeOverview {
    struct Place {
        let network: String
        let subnet: String
        let group: String?
    }

    /// The groups, those named in the latest commands first.
    let groups: [SecurityGroup]
    /// Subnets without a group; one named in the latest commands first, then one that a lab's text speaks of.
    let free: [Place]
    let bound: [Place]

    /// - Parameter recent: commands entered before, the newest first.
    init(workspace: Workspace, recent: [String]) {
        func age(_ group: SecurityGroup) -> Int { recent.firstIndex { $0.contains(group.name) } ?? .max }
        groups = workspace.securityGroups.listed.map { ($0, age($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
        let places = RangeOverview.places(workspace)
        let texts = recent + BuiltInLabs.all.flatMap(\.text)
        func age(_ place: Place) -> Int { texts.firstIndex { $0.contains(place.subnet) } ?? .max }
        free = places.filter { $0.group == nil }.map { ($0, age($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
        bound = places.filter { $0.group != nil }
    }

    private static func places(_ workspace: Workspace) -> [Place] {
        workspace.virtualNetworks.flatMap { network in
            network.subnets.map { subnet in
                let group = try? workspace.securityGroup(ofSubnet: subnet.name, in: network.name)
                return Place(network: network.name, subnet: subnet.name, group: group?.name)
            }
        }
    }
}

/// A text as an argument.
enum ArgumentText {
    /// In quotes where it needs them.
    static func quoted(_ name: String) -> String {
        if !name.isEmpty, name.utf8.allSatisfy(isPlain) { return name }
        return "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-_./".utf8.contains(byte)
        }
    }
}
