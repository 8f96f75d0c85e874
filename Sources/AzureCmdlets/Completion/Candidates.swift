import AzureModel
import ShellRuntime
import ShellValues

/// What completion offers for arguments: the names of what is in the workspace, each with what it is.
enum Candidates {
    typealias Completer = @Sendable (CompletionRequest) -> [Candidate]

    static let locations: Completer = { request in
        let workspace = workspace(request)
        return LocationCatalog.all.map { location in
            let networks = workspace.virtualNetworks.filter { $0.location == location.name }.map(\.name)
            return Candidate(location.name, networks.isEmpty ? "" : "network " + networks.joined(separator: ", "))
        }
    }

    static let groups: Completer = { request in
        workspace(request).securityGroups.listed.map { Candidate($0.name, Notes.of($0)) }
    }

    static let routeTables: Completer = { request in
        workspace(request).routeTables.listed.map { table in
            Candidate(table.name, "\(table.location.name), \(Notes.count(table.routes.count, "route"))")
        }
    }

    static let networks: Completer = { request in
        workspace(request).virtualNetworks.map { network in
            let blocks = network.addressSpace.map(\.text).joined(separator: ", ")
            let parts = [network.location ?? "", blocks, Notes.count(network.subnets.count, "subnet")]
            return Candidate(network.name, parts.filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    /// The subnets of the network that is given already, or of all.
    static let subnets: Completer = { request in
        let workspace = workspace(request)
        let given = request.bound["VirtualNetworkName"]?.asString
        let networks = workspace.virtualNetworks.filter { network in
            given.map { CaseFolding.equal(network.name, $0) } ?? true
        }
        return networks.flatMap { network in
            network.subnets.map { Candidate($0.name, Notes.of($0, network, workspace, naming: given == nil)) }
        }
    }

    static let reservedAddresses: Completer = { request in
        workspace(request).reservedAddresses.listed.map {
            Candidate($0.name, "\($0.address.text), \($0.location.name)")
        }
    }

    static let environments: Completer = { request in
        workspace(request).environments.listed.map {
            Candidate($0.name, "\($0.kind), \($0.location.name), network \($0.network)")
        }
    }

    static let nextHops: Completer = { _ in NextHopType.allCases.map { Candidate($0.rawValue) } }

    static let subscriptions: Completer = { request in
        workspace(request).subscriptions.subscriptions.map { Candidate($0.name, $0.id) }
    }

    static let labs: Completer = { _ in BuiltInLabs.all.map { Candidate($0.name, $0.title) } }

    static func workspace(_ request: CompletionRequest) -> Workspace {
        AzureSession.of(request.engine).workspace
    }
}

/// A few words on what an object is.
enum Notes {
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    static func of(_ group: SecurityGroup) -> String {
        "\(group.location.name), \(count(group.ownRules.count, "rule"))"
    }

    static func of(_ rule: SecurityRule) -> String {
        "\(rule.direction.rawValue) \(rule.priority), \(rule.action.rawValue) \(rule.protocol.rawValue) "
            + "\(rule.sourceAddress.text):\(rule.sourcePorts.text) to \(rule.destinationAddress.text):\(rule.destinationPorts.text)"
    }

    static func of(_ subnet: Subnet, _ network: VirtualNetwork, _ workspace: Workspace, naming: Bool) -> String {
        var parts = [subnet.addressPrefix.text]
        if naming { parts.append("in " + network.name) }
        if let group = try? workspace.securityGroup(ofSubnet: subnet.name, in: network.name) {
            parts.append("group " + group.name)
        }
        if let table = try? workspace.routeTable(ofSubnet: subnet.name, in: network.name) {
            parts.append("routes " + table.name)
        }
        return parts.joined(separator: ", ")
    }
}
