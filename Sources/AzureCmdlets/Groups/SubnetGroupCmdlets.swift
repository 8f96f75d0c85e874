import AzureModel
import ShellRuntime
import ShellValues

/// Binding groups to subnets.
enum SubnetGroupCmdlets {
    private static let space = "ServiceManagement.Network.NetworkSecurityGroup.Subnet."
    private static let name = Parameters.text(
        "Name", at: 0, mandatory: true, byName: true, completer: Candidates.groups, "The group's name.")
    private static let network = Parameters.text(
        "VirtualNetworkName", at: 1, mandatory: true, completer: Candidates.networks, "The virtual network's name.")
    private static let subnet = Parameters.text(
        "SubnetName", at: 2, mandatory: true, completer: Candidates.subnets, "The subnet's name.")
    private static let firstNetwork = Parameters.text(
        "VirtualNetworkName", at: 0, mandatory: true, completer: Candidates.networks, "The virtual network's name.")
    private static let secondSubnet = Parameters.text(
        "SubnetName", at: 1, mandatory: true, completer: Candidates.subnets, "The subnet's name.")

    static let entries: [AzureModule.Entry] = [set, get, remove]

    private static let set = AzureModule.Entry.azure(
        "Set-AzureNetworkSecurityGroupToSubnet", space + "SetAzureNetworkSecurityGroupToSubnet",
        outputs: [Outputs.boolean],
        "Binds a network security group to a subnet.",
        "From then on the group's rules hold for all traffic of the subnet. A subnet has one group: if there is one "
            + "already, the command asks whether to replace it. Group and network must be in the same region.",
        examples: [
            CommandExample(
                "Protect a subnet",
                code: "Get-AzureNetworkSecurityGroup web | Set-AzureNetworkSecurityGroupToSubnet "
                    + "-VirtualNetworkName lab -SubnetName front")
        ],
        parameters: [name, network, subnet, Parameters.force, Parameters.passThru]
    ) { azure in
        let place = SubnetAddress(azure, network, subnet)
        let group = azure.text(name)
        do {
            try azure.change { try $0.bindSecurityGroup(named: group, toSubnet: place.subnet, in: place.network) }
        } catch let failure as ModelFailure where place.isTaken(failure, "already mapped to network") {
            guard try replace(azure, group, place) else { return }
        }
        try azure.pass(Parameters.passThru)
    }

    private static func replace(_ azure: AzureCall, _ group: String, _ place: SubnetAddress) throws -> Bool {
        let question =
            "There is already a Network Security Group associated with Subnet \"{0}\" in Virtual Network \"{1}\". "
            + "Are you sure you want to replace it with Network Security Group \"{2}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force),
                question: Messages.filled(question, place.subnet, place.network, group), process: question,
                target: group)
        else { return false }
        try place.replaceGroup(with: group, azure)
        return true
    }

    private static let get = AzureModule.Entry.azure(
        "Get-AzureNetworkSecurityGroupForSubnet", space + "GetAzureNetworkSecurityGroupForSubnet",
        outputs: [Outputs.anyGroup],
        "Shows the network security group that is bound to a subnet.",
        examples: [
            CommandExample(
                "The rules that hold for a subnet",
                code: "(Get-AzureNetworkSecurityGroupForSubnet lab front -Detailed).Rules")
        ],
        parameters: [firstNetwork, secondSubnet, Parameters.detailed]
    ) { azure in
        let place = SubnetAddress(azure, firstNetwork, secondSubnet)
        let group = try azure.look().securityGroup(ofSubnet: place.subnet, in: place.network)
        try azure.write(Projection.group(group, detailed: azure.flag(Parameters.detailed)))
    }

    private static let remove = AzureModule.Entry.azure(
        "Remove-AzureNetworkSecurityGroupFromSubnet", space + "RemoveAzureNetworkSecurityGroupFromSubnet",
        outputs: [Outputs.boolean],
        "Releases a network security group from a subnet.",
        "The group itself stays. Without a group, nothing is filtered any more.",
        examples: [
            CommandExample(
                "Open a subnet again",
                code: "Remove-AzureNetworkSecurityGroupFromSubnet web lab front -Force")
        ],
        parameters: [name, network, subnet, Parameters.force, Parameters.passThru]
    ) { azure in
        let place = SubnetAddress(azure, network, subnet)
        let group = azure.text(name)
        guard try place.releaseGroup(group, azure) else { return }
        try azure.pass(Parameters.passThru)
    }
}

/// A subnet as arguments name it.
struct SubnetAddress {
    let network: String
    let subnet: String

    init(_ azure: AzureCall, _ network: ParameterSpec, _ subnet: ParameterSpec) {
        self.network = azure.text(network)
        self.subnet = azure.text(subnet)
    }

    /// Whether the service refuses because the subnet has a group already.
    func isTaken(_ failure: ModelFailure, _ words: String) -> Bool {
        failure.code == "BadRequest" && failure.message.contains(words)
    }

    /// Puts a group in the place of the one that is bound. The message names the subnet twice, as the original's does.
    func replaceGroup(with group: String, _ azure: AzureCall) throws {
        try azure.change { workspace in
            let current = try workspace.securityGroup(ofSubnet: subnet, in: network)
            try workspace.unbindSecurityGroup(named: current.name, fromSubnet: subnet, in: network)
            try workspace.bindSecurityGroup(named: group, toSubnet: subnet, in: network)
        }
        try azure.verbose(
            "Successfully set NetworkSecurityGroup \"\(group)\" in Subnet \"\(subnet)\" "
                + "in Virtual Network \"\(subnet)\""
        )
    }

    /// Asks, then releases a group. The message has network and subnet in each other's place, as the original's does.
    func releaseGroup(_ group: String, _ azure: AzureCall) throws -> Bool {
        let question =
            "Are you sure you want to remove the Network Security Group \"{0}\" from Subnet \"{1}\" "
            + "in Virtual Network \"{2}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force), question: Messages.filled(question, group, subnet, network),
                process: question, target: group)
        else { return false }
        try azure.change { try $0.unbindSecurityGroup(named: group, fromSubnet: subnet, in: network) }
        let done = "Successfully removed Network Security Group with name \"\(group)\""
        try azure.verbose("\(done) from Subnet \"\(network)\" in Virtual Network \"\(subnet)\".")
        return true
    }
}
