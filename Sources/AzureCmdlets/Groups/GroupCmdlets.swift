import AzureModel
import ShellRuntime
import ShellValues

/// `New-`, `Get-` and `Remove-AzureNetworkSecurityGroup`.
enum GroupCmdlets {
    private static let space = "ServiceManagement.Network.NetworkSecurityGroup."
    private static let newName = Parameters.text(
        "Name", at: 0, mandatory: true,
        "The group's name: letters, digits, blanks and _ . - up to 80, with a letter or digit first.")
    private static let getName = Parameters.text(
        "Name", at: 0, completer: Candidates.groups,
        "The group's name, in any letter case. Without it, all groups are written.")
    private static let removeName = Parameters.text(
        "Name", at: 0, mandatory: true, byName: true, completer: Candidates.groups, "The group's name.")

    static let entries: [AzureModule.Entry] = [create, get, remove]

    private static let create = AzureModule.Entry.azure(
        "New-AzureNetworkSecurityGroup", space + "NewAzureNetworkSecurityGroup", outputs: [Outputs.anyGroup],
        "Makes a network security group.",
        "A new group has the six default rules: the network and the load balancer may come in, everything may go out, "
            + "all else is denied. Nothing changes for any traffic until the group is bound to a subnet.",
        examples: [
            CommandExample(
                "A group for a web tier",
                code: "New-AzureNetworkSecurityGroup -Name web -Location 'West US' -Label 'Web tier'",
                output: "\nName Location Label\n---- -------- -----\nweb  West US  Web tier\n\n")
        ],
        parameters: [newName, Parameters.location, Parameters.label]
    ) { azure in
        let name = azure.text(newName)
        try azure.change { workspace in
            try workspace.createSecurityGroup(
                named: name, location: azure.text(Parameters.location), label: azure.optional(Parameters.label))
        }
        try azure.write(Projection.group(azure.look().securityGroup(named: name), detailed: false))
    }

    private static let get = AzureModule.Entry.azure(
        "Get-AzureNetworkSecurityGroup", space + "GetAzureNetworkSecurityGroup",
        outputs: [Outputs.sequence(Outputs.anyGroup)],
        "Shows one network security group, or all of them in name order.",
        "Without -Detailed an object has the name, location and label alone. Wildcards are not known here.",
        examples: [
            CommandExample(
                "The default rules of a new group",
                code: "$null = New-AzureNetworkSecurityGroup web 'West US'\n"
                    + "(Get-AzureNetworkSecurityGroup web -Detailed).Rules.Count",
                output: "6\n")
        ],
        parameters: [getName, Parameters.detailed]
    ) { azure in
        let workspace = try azure.look()
        let detailed = azure.flag(Parameters.detailed)
        guard let name = azure.optional(getName) else {
            for group in workspace.securityGroups.listed {
                try azure.write(Projection.group(group, detailed: detailed))
            }
            return
        }
        try azure.write(Projection.group(workspace.securityGroup(named: name), detailed: detailed))
    }

    private static let remove = AzureModule.Entry.azure(
        "Remove-AzureNetworkSecurityGroup", space + "RemoveAzureNetworkSecurityGroup", outputs: [Outputs.boolean],
        "Takes a network security group away.",
        "A group that is bound to a subnet stays: release it first.",
        examples: [
            CommandExample(
                "Without a question",
                code: "$null = New-AzureNetworkSecurityGroup web 'West US'\n"
                    + "Remove-AzureNetworkSecurityGroup web -Force -PassThru",
                output: "True\n")
        ],
        parameters: [removeName, Parameters.force, Parameters.passThru]
    ) { azure in
        let name = azure.text(removeName)
        let question = "Are you sure you want to remove the Network Security Group \"{0}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force), question: Messages.filled(question, name), process: question,
                target: name)
        else { return }
        try azure.change { try $0.removeSecurityGroup(named: name) }
        try azure.verbose("Successfully removed Network Security Group with name \"\(name)\".")
        try azure.pass(Parameters.passThru)
    }
}
