import AzureModel
import ShellRuntime
import ShellValues

/// Which traffic gets through, and why.
enum FlowCmdlets {
    static let entries: [AzureModule.Entry] = [test]

    private static let network = Parameters.text(
        "VirtualNetworkName", at: 0, mandatory: true, byName: true, completer: Candidates.networks, "The virtual network.")
    private static let subnet = Parameters.text(
        "SubnetName", at: 1, mandatory: true, byName: true, completer: Candidates.subnets, "The subnet whose group is asked.")
    private static let from = ParameterSpec(
        "From", NetType.string.arrayType, aliases: ["SourceAddress"], position: 2, mandatory: true, set: "Inbound",
        checks: [.notNullOrEmpty], help: "Who calls: an address, several, or the name of an App Service Environment.", completer: Candidates.environments)
    private static let to = ParameterSpec(
        "To", NetType.string.arrayType, aliases: ["DestinationAddress"], mandatory: true, set: "Outbound",
        checks: [.notNullOrEmpty], help: "Who is called from the subnet: an address, several, or the name of an environment.",
        completer: Candidates.environments)
    private static let port = ParameterSpec(
        "Port", NetType.int.arrayType, aliases: ["DestinationPort"], position: 3, mandatory: true,
        checks: [.range(.int(0), .int(65535))], help: "The port that is called.", completer: Candidates.ports)
    private static let transport = ParameterSpec(
        "Protocol", .string, checks: [.set(["TCP", "UDP", "ICMP"])], help: "TCP unless another is given.")
    private static let sourcePort = ParameterSpec(
        "SourcePort", .int, checks: [.range(.int(0), .int(65535))], help: "The port of the caller; 50000 if it is left out.")

    private static let test = AzureModule.Entry.lab(
        "Test-LabFlow", set: "Inbound", outputs: [AzureTypes.labFlow.type.fullName],
        "Tells whether a connection to or from a subnet gets through, and which rule decides.",
        "The subnet's group is asked, its default rules included; the first rule by priority that fits decides. An answer to a "
            + "connection that was let through needs no rule.",
        examples: [
            CommandExample(
                "Who reaches the interface's environment",
                code: "Start-LabScenario layered-security -Force\n"
                    + "(Test-LabFlow yourvnetnamehere API-ASE-Subnet -From 1.2.3.4 -Port 443).Access",
                output: "Allow\n")
        ],
        parameters: [network, subnet, from, to, port, transport, sourcePort]
    ) { azure in
        let isInbound = !azure.call.isBound(to)
        for peer in try azure.call.texts(isInbound ? from : to).flatMap({ try addresses($0, azure) }) {
            for number in azure.call.list(port).compactMap({ if case .int(let value) = $0 { Int(value) } else { nil } }) {
                let question = FlowQuestion(
                    network: azure.text(network), subnet: azure.text(subnet), direction: isInbound ? .inbound : .outbound,
                    transport: kind(azure), peer: peer, peerPort: isInbound ? azure.call.int(sourcePort) : number, own: nil,
                    ownPort: isInbound ? number : azure.call.int(sourcePort))
                try azure.write(Projection.flow(try azure.look().answer(question), isInbound ? "Inbound" : "Outbound", azure))
            }
        }
    }

    private static func kind(_ azure: AzureCall) -> Flow.Transport {
        switch azure.optional(transport).map(CaseFolding.fold) {
        case "udp": .udp
        case "icmp": .icmp
        default: .tcp
        }
    }

    /// An address as written, or those that an environment calls from.
    private static func addresses(_ text: String, _ azure: AzureCall) throws -> [IPv4Address] {
        if let address = IPv4Address(text) { return [address] }
        let environments = try azure.look().environments.listed
        if let found = environments.first(where: { CaseFolding.equal($0.name, text) }) { return found.outboundAddresses }
        throw azure.call.failure(
            "AddressNotFound", "'\(text)' is neither an IPv4 address nor the name of an App Service Environment.",
            category: .InvalidArgument, target: .string(text), type: ExceptionTypes.argument)
    }
}

extension Projection {
    static func flow(_ answer: FlowAnswer, _ direction: String, _ azure: AzureCall) -> Value {
        let (rule, priority): (String, Value) =
            switch answer.decision {
            case .noGroup: ("", .null)
            case .rule(let rule): (rule.name, .int(Int32(clamping: rule.priority)))
            }
        return .record(
            AzureTypes.labFlow,
            [
                .string(direction), .string(transport(answer.flow)), .string(answer.flow.source.text),
                .int(Int32(clamping: answer.flow.sourcePort)), .string(answer.flow.destination.text),
                .int(Int32(clamping: answer.flow.destinationPort)), .string(answer.decision.isAllowed ? "Allow" : "Deny"),
                .string(answer.groupName ?? ""), .string(rule), priority, .string(reason(answer)),
            ])
    }

    private static func transport(_ flow: Flow) -> String {
        switch flow.transport {
        case .tcp: "TCP"
        case .udp: "UDP"
        case .icmp: "ICMP"
        }
    }

    private static func reason(_ answer: FlowAnswer) -> String {
        guard case .rule(let rule) = answer.decision else { return "No group is bound to the subnet: everything gets through." }
        let verb = answer.decision.isAllowed ? "lets it through" : "stops it"
        let kind = rule.isDefault ? "The default rule" : "The rule"
        return "\(kind) '\(rule.name)' (priority \(rule.priority)) of '\(answer.groupName ?? "")' \(verb)."
    }
}
