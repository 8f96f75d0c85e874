import AzureModel
import ShellRuntime
import ShellValues

/// Candidates that depend on the group or table that is piped in or given as an argument.
extension Candidates {
    /// The rules of the group's own.
    static let rules: Completer = { request in
        group(request).map { group in group.ownRules.map { Candidate($0.name, Notes.of($0)) } } ?? []
    }

    /// Priorities that are free in the group for the direction given: the next behind the last rule, then round ones.
    static let priorities: Completer = { request in
        let direction = request.bound["Type"]?.asString.flatMap { RuleDirection(rawValue: $0) }
        let rules = group(request)?.ownRules.filter { direction == nil || $0.direction == direction } ?? []
        let taken = Set(rules.map(\.priority))
        let next = rules.map(\.priority).max().map { min($0 + 10, 4096) } ?? 100
        var numbers = [next]
        numbers += stride(from: 100, through: 4000, by: 100).filter { $0 != next }
        return numbers.filter { !taken.contains($0) }.prefix(24).map { Candidate(String($0), place($0, among: rules)) }
    }

    /// Ports that rules of the workspace name, each with the first rule that does.
    static let ports: Completer = { request in
        var seen: Set<String> = []
        return workspace(request).securityGroups.listed.flatMap { group in
            group.ownRules.compactMap { rule -> Candidate? in
                let port = rule.destinationPorts.text
                guard Int(port) != nil, seen.insert(port).inserted else { return nil }
                return Candidate(port, "\(rule.name) of \(group.name)")
            }
        }
    }

    /// The routes of the table that is piped in or given.
    static let routes: Completer = { request in
        guard let name = name(request, parameter: "RouteTable", made: ["get-azureroutetable", "new-azureroutetable"]),
            let table = workspace(request).routeTables.listed.first(where: { CaseFolding.equal($0.name, name) })
        else { return [] }
        return table.routes.map { Candidate($0.name, "\($0.addressPrefix.text) to \($0.nextHopType.rawValue)") }
    }

    private static func place(_ priority: Int, among rules: [SecurityRule]) -> String {
        guard let before = rules.filter({ $0.priority < priority }).max(by: { $0.priority < $1.priority }) else {
            return ""
        }
        return "behind \(before.name) (\(before.priority))"
    }

    private static func group(_ request: CompletionRequest) -> SecurityGroup? {
        guard let name = name(request, parameter: "NetworkSecurityGroup", made: groupMakers) else { return nil }
        return workspace(request).securityGroups.listed.first { CaseFolding.equal($0.name, name) }
    }

    private static let groupMakers: Set<String> = ["get-azurenetworksecuritygroup", "new-azurenetworksecuritygroup"]

    /// The name of the group that comes down a pipeline.
    static func groupName(piped: [PipedInput]) -> String? { name(piped: piped, made: groupMakers) }

    /// The name of the object that a parameter is bound to, or that comes down the pipeline from one of some commands.
    private static func name(_ request: CompletionRequest, parameter: String, made makers: Set<String>) -> String? {
        if let given = request.bound[parameter] { return name(of: given) }
        return name(piped: request.piped, made: makers)
    }

    private static func name(piped: [PipedInput], made makers: Set<String>) -> String? {
        for input in piped {
            switch input {
            case .value(let value): return name(of: value)
            case .command(let command, let bound) where makers.contains(CaseFolding.fold(command)):
                return bound["Name"]?.asString
            case .command: continue
            }
        }
        return nil
    }

    /// Every object of the module has its name first.
    private static func name(of value: Value) -> String? {
        (value.asObject as? RecordObject)?.field(0).asString
    }
}
