import AzureModel
public import ShellRuntime
import ShellValues

/// The commands that are likely next on the practice range as it is now, with names that exist.
public struct LabSuggestions {
    private let workspace: Workspace
    private let overview: RangeOverview

    public init(_ engine: Engine) {
        workspace = AzureSession.of(engine).workspace
        overview = RangeOverview(workspace: workspace, recent: engine.history.suffix(20).reversed().map(\.text))
    }

    /// Commands that go on from what is typed of one, the likeliest first.
    /// - Parameters:
    ///   - typed: what is typed since the last pipe.
    ///   - piped: what comes down that pipe; empty for the first command of a pipeline.
    public func commands(beginning typed: String, piped: [PipedInput]) -> [String] {
        // All of them begin with a verb of these.
        if let letter = typed.first?.lowercased(), !"gnsrt".contains(letter) { return [] }
        let folded = CaseFolding.fold(typed)
        var seen: Set<String> = []
        return (piped.isEmpty ? first : following(piped)).filter { line in
            line.utf8.count > typed.utf8.count && CaseFolding.fold(line).hasPrefix(folded) && seen.insert(line).inserted
        }
    }

    // MARK: The first command of a pipeline

    private var first: [String] {
        guard !workspace.virtualNetworks.isEmpty else {
            return BuiltInLabs.all.map { "Start-LabScenario \($0.name)" } + ["Get-LabScenario"]
        }
        let groups = overview.groups
        let steps = groups.flatMap { group in oneOfEach(next(group)).map { "\(get(group)) | \($0)" } }
        let group = groups.isEmpty ? [newGroup] : []
        return steps + group + groups.map { "\(get($0)) -Detailed" } + withGroup(groups) + looks + flows + [newGroup]
    }

    /// The likeliest line of each command.
    private func oneOfEach(_ lines: [String]) -> [String] {
        var seen: Set<Substring> = []
        return lines.filter { seen.insert($0.prefix { $0 != " " }).inserted }
    }

    private func get(_ group: SecurityGroup) -> String { "Get-AzureNetworkSecurityGroup -Name \(quoted(group.name))" }

    /// The same steps for those who begin with the step itself.
    private func withGroup(_ groups: [SecurityGroup]) -> [String] {
        groups.flatMap { group in
            oneOfEach(next(group)).map { step in
                let command = step.prefix { $0 != " " }
                let isRule = command == "Set-AzureNetworkSecurityRule"
                let named = isRule ? "-NetworkSecurityGroup (\(get(group)))" : "-Name \(quoted(group.name))"
                return "\(command) \(named)\(step.dropFirst(command.count))"
            }
        }
    }

    private var looks: [String] {
        var lines = overview.bound.map { place in
            "Get-AzureNetworkSecurityGroupForSubnet -VirtualNetworkName \(quoted(place.network)) "
                + "-SubnetName \(quoted(place.subnet)) -Detailed"
        }
        lines += workspace.routeTables.listed.map { "Get-AzureRouteTable -Name \(quoted($0.name)) -Detailed" }
        lines += workspace.virtualNetworks.map { "Get-AzureVNetSite -VNetName \(quoted($0.name))" }
        return workspace.environments.isEmpty ? lines : lines + ["Get-LabAppServiceEnvironment"]
    }

    /// Whether what is bound lets traffic through: from an environment, then from anywhere.
    private var flows: [String] {
        overview.bound.flatMap { place -> [String] in
            let callers =
                workspace.environments.listed.filter { $0.subnet != place.subnet }.prefix(1).map(\.name) + [
                    "203.0.113.7"
                ]
            return callers.map { caller in
                "Test-LabFlow \(quoted(place.network)) \(quoted(place.subnet)) -From \(quoted(caller)) -Port 443"
            }
        }
    }

    private var newGroup: String {
        let place = overview.free.first
        let name = place.map { $0.subnet.lowercased() + "-nsg" } ?? "nsg1"
        let network = workspace.virtualNetworks.first { $0.name == place?.network } ?? workspace.virtualNetworks.first
        return "New-AzureNetworkSecurityGroup -Name \(quoted(name)) -Location \(quoted(network?.location ?? "West US"))"
    }

    // MARK: Behind a pipe

    private func following(_ piped: [PipedInput]) -> [String] {
        guard let name = Candidates.groupName(piped: piped) else { return [] }
        if let group = workspace.securityGroups.listed.first(where: { CaseFolding.equal($0.name, name) }) {
            return next(group) + group.ownRules.map { "Remove-AzureNetworkSecurityRule -Name \(quoted($0.name))" }
        }
        // A group that the pipeline itself makes.
        return rules(nil) + overview.free.map(bind)
    }

    /// What a group still needs: rules while it has none, then a subnet, then more rules.
    private func next(_ group: SecurityGroup) -> [String] {
        let places = overview.free.filter { place in
            workspace.virtualNetworks.contains { $0.name == place.network && $0.location == group.location.name }
        }
        let isBound = overview.bound.contains { $0.group == group.name }
        let binding = places.map(bind)
        if group.ownRules.isEmpty { return rules(group) + binding }
        return isBound ? rules(group) + binding : binding + rules(group)
    }

    private func rules(_ group: SecurityGroup?) -> [String] {
        let rules = group?.ownRules ?? []
        let priority =
            rules.filter { $0.direction == .inbound }.map(\.priority).max().map { min($0 + 100, 4096) } ?? 100
        let sources = sources(group).filter { source in !rules.contains { CaseFolding.equal($0.name, source.name) } }
        return sources.map { source in
            "Set-AzureNetworkSecurityRule -Name \(quoted(source.name)) -Type Inbound -Priority \(priority) -Action Allow "
                + "-SourceAddressPrefix \(quoted(source.address)) -SourcePortRange '*' -DestinationAddressPrefix '*' "
                + "-DestinationPortRange 443 -Protocol TCP"
        }
    }

    /// Each environment that no rule names yet, then the Internet.
    private func sources(_ group: SecurityGroup?) -> [(name: String, address: String)] {
        let known = Set((group?.ownRules ?? []).map(\.sourceAddress.text))
        let protected = Set(overview.bound.filter { $0.group == group?.name }.map(\.subnet))
        let calling = workspace.environments.listed.filter { !protected.contains($0.subnet) }
        let addresses = calling.flatMap { environment in
            environment.outboundAddresses.map { (name: "allow " + environment.name, address: $0.text + "/32") }
        }
        let isNew = { (source: (name: String, address: String)) in
            !known.contains(source.address) && !known.contains(String(source.address.dropLast(3)))
        }
        return addresses.filter(isNew) + [("allow https", "INTERNET")]
    }

    private func bind(_ place: RangeOverview.Place) -> String {
        "Set-AzureNetworkSecurityGroupToSubnet -VirtualNetworkName \(quoted(place.network)) -SubnetName \(quoted(place.subnet))"
    }

    private func quoted(_ name: String) -> String { ArgumentText.quoted(name) }
}
