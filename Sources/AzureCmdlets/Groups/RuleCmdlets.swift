import AzureModel
import ShellRuntime
import ShellValues

/// `Set-` and `Remove-AzureNetworkSecurityRule`.
enum RuleCmdlets {
    private static let space = "ServiceManagement.Network.NetworkSecurityGroup."
    private static let group = ParameterSpec(
        "NetworkSecurityGroup", AzureTypes.anyGroup, position: 0, mandatory: true, byValue: true, byName: true,
        help: "The group, as Get-AzureNetworkSecurityGroup writes it. Only its name counts.")
    private static let name = Parameters.text(
        "Name", mandatory: true, completer: Candidates.rules, "The rule's name. A rule of the group that has it already is replaced.")
    private static let direction = Parameters.choice(
        "Type", ["Inbound", "Outbound"],
        "Which traffic the rule is about, seen from the subnet. Write it with this case.")
    private static let priority = ParameterSpec(
        "Priority", .int, mandatory: true, checks: [.range(.int(100), .int(4096))],
        help: "100 to 4096; the smallest number is tried first. Each is free once per direction.", completer: Candidates.priorities)
    private static let action = Parameters.choice(
        "Action", ["Allow", "Deny"], "What happens to traffic that fits. Write it with this case.")
    private static let source = Parameters.text(
        "SourceAddressPrefix", mandatory: true,
        "Where the traffic comes from: an address, a block such as 10.0.0.0/8, *, or a tag: INTERNET, "
            + "VIRTUAL_NETWORK, AZURE_LOADBALANCER.")
    private static let sourcePorts = Parameters.text(
        "SourcePortRange", mandatory: true, "The sender's port: one, a range such as 1024-65535, or *.")
    private static let destination = Parameters.text(
        "DestinationAddressPrefix", mandatory: true, "Where the traffic goes, in the same forms.")
    private static let destinationPorts = Parameters.text(
        "DestinationPortRange", mandatory: true, "The receiver's port: one, a range, or *.")
    private static let transport = Parameters.choice(
        "Protocol", ["TCP", "UDP", "*"], "The protocol; * also covers ICMP. Write it with this case.")
    private static let removed = Parameters.text(
        "Name", at: 0, mandatory: true, byName: true, completer: Candidates.rules, "The rule's name.")

    static let entries: [AzureModule.Entry] = [set, remove]

    private static let set = AzureModule.Entry.azure(
        "Set-AzureNetworkSecurityRule", space + "SetAzureNetworkSecurityRule", outputs: [Outputs.groupWithRules],
        "Adds a rule to a network security group, or replaces the one of that name.",
        "Writes the whole group as it is afterwards, so that several of these can follow each other in one pipeline.",
        examples: [
            CommandExample(
                "Web traffic from everywhere",
                code: "New-AzureNetworkSecurityGroup web 'West US' |\n"
                    + "    Set-AzureNetworkSecurityRule -Name https -Type Inbound -Priority 100 -Action Allow "
                    + "-SourceAddressPrefix INTERNET -SourcePortRange '*' -DestinationAddressPrefix '*' "
                    + "-DestinationPortRange 443 -Protocol TCP |\n    ForEach-Object { $_.Rules[0].Name }",
                output: "https\n")
        ],
        parameters: [
            group, name, direction, priority, action, source, sourcePorts, destination, destinationPorts, transport,
        ]
    ) { azure in
        let target = groupName(azure)
        let request = request(azure)
        try azure.change { try $0.setRule(request, inGroup: target) }
        try azure.write(Projection.group(azure.look().securityGroup(named: target), detailed: true))
    }

    private static let remove = AzureModule.Entry.azure(
        "Remove-AzureNetworkSecurityRule", space + "RemoveAzureNetworkSecurityRule", outputs: [Outputs.groupWithRules],
        "Takes a rule out of a network security group.",
        "Default rules stay. Give the rule's name with -Name: without it, the name of the piped group is taken for it.",
        examples: [
            CommandExample(
                "One rule less",
                code: "Get-AzureNetworkSecurityGroup web | Remove-AzureNetworkSecurityRule -Name https -Force")
        ],
        parameters: [group, removed, Parameters.force]
    ) { azure in
        let (target, rule) = (groupName(azure), azure.text(removed))
        let question =
            "Are you sure you want to remove the Network Security Rule \"{0}\" from Network Security Group \"{1}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force), question: Messages.filled(question, rule, target),
                process: question, target: rule)
        else { return }
        try azure.change { try $0.removeRule(named: rule, fromGroup: target) }
        try azure.write(Projection.group(azure.look().securityGroup(named: target), detailed: true))
    }

    private static func groupName(_ azure: AzureCall) -> String {
        (azure.call[group]?.asObject as? RecordObject)?.field(0).asString ?? ""
    }

    private static func request(_ azure: AzureCall) -> SecurityRuleRequest {
        SecurityRuleRequest(
            name: azure.text(name), direction: RuleDirection(rawValue: azure.text(direction)) ?? .inbound,
            priority: azure.call.int(priority) ?? 0, action: RuleAction(rawValue: azure.text(action)) ?? .deny,
            sourceAddressPrefix: azure.text(source), sourcePortRange: azure.text(sourcePorts),
            destinationAddressPrefix: azure.text(destination), destinationPortRange: azure.text(destinationPorts),
            protocol: RuleProtocol(rawValue: azure.text(transport)) ?? .any)
    }
}
