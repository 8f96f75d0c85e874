import AzureModel
import ShellRuntime
import ShellValues

/// Groups and what they are bound to: subnets, machines, roles, network interfaces.
enum AssociationCmdlets {
    private static let space = "ServiceManagement.Network.NetworkSecurityGroup."
    private static let notes =
        "The practice range has no cloud services: for a machine or role the service answers that there is none."

    static let entries: [AzureModule.Entry] = [get, set, remove]

    // MARK: Get

    private static let getNetwork = Parameters.text(
        "VirtualNetworkName", at: 0, mandatory: true, set: "GetNetworkSecurityGroupAssociationForSubnet",
        completer: Candidates.networks, "The virtual network's name.")
    private static let getSubnet = Parameters.text(
        "SubnetName", at: 1, mandatory: true, set: "GetNetworkSecurityGroupAssociationForSubnet",
        completer: Candidates.subnets, "The subnet's name.")
    private static let getRole = RoleParameters(
        iaas: ["GetNetworkSecurityGroupAssociationForIaaSRole"],
        paas: ["GetNetworkSecurityGroupAssociationForPaaSRole"], first: 0)

    private static let get = AzureModule.Entry.azure(
        "Get-AzureNetworkSecurityGroupAssociation", space + "Association.GetAzureNetworkSecurityGroupAssociation",
        outputs: [Outputs.anyGroup],
        "Shows the network security group that a subnet, machine or role has.", notes: notes,
        parameters: [getNetwork, getSubnet] + getRole.all + [Parameters.detailed]
    ) { azure in
        guard azure.call.isBound(getNetwork) else { throw try getRole.refusal(azure) }
        let place = SubnetAddress(azure, getNetwork, getSubnet)
        let group = try azure.look().securityGroup(ofSubnet: place.subnet, in: place.network)
        try azure.write(Projection.group(group, detailed: azure.flag(Parameters.detailed)))
    }

    // MARK: Set

    private static let setName = Parameters.text(
        "Name", at: 0, mandatory: true, byName: true, completer: Candidates.groups, "The group's name.")
    private static let setNetwork = Parameters.text(
        "VirtualNetworkName", at: 1, mandatory: true, set: "AddNetworkSecurityGroupAssociationToSubnet",
        completer: Candidates.networks, "The virtual network's name.")
    private static let setSubnet = Parameters.text(
        "SubnetName", at: 2, mandatory: true, set: "AddNetworkSecurityGroupAssociationToSubnet",
        completer: Candidates.subnets, "The subnet's name.")
    private static let setRole = RoleParameters(
        iaas: ["AddNetworkSecurityGroupAssociationToIaaSRole"],
        paas: ["AddNetworkSecurityGroupAssociationToPaaSRole"], first: 1)

    private static let set = AzureModule.Entry.azure(
        "Set-AzureNetworkSecurityGroupAssociation", space + "Association.SetAzureNetworkSecurityGroupAssociation",
        outputs: [Outputs.boolean],
        "Binds a network security group to a subnet, machine or role.",
        "If there is a group already, the command asks (with an empty question, as the original does) before it "
            + "puts the new one in its place.", notes: notes,
        parameters: [setName, Parameters.force, Parameters.passThru, setNetwork, setSubnet] + setRole.all
    ) { azure in
        guard azure.call.isBound(setNetwork) else { throw try setRole.refusal(azure) }
        let place = SubnetAddress(azure, setNetwork, setSubnet)
        let group = azure.text(setName)
        do {
            try azure.change { try $0.bindSecurityGroup(named: group, toSubnet: place.subnet, in: place.network) }
        } catch let failure as ModelFailure where place.isTaken(failure, "already") {
            let target =
                "Network Security Group \"\(group)\", Virtual Network: \"\(place.network)\", Subnet \"\(place.subnet)\""
            let force = azure.flag(Parameters.force)
            if try azure.isConfirmed(force: force, question: "", process: "", target: target) {
                try place.replaceGroup(with: group, azure)
            }
        }
        try azure.pass(Parameters.passThru)
    }

    // MARK: Remove

    private static let removeName = Parameters.text(
        "Name", at: 0, mandatory: true, completer: Candidates.groups, "The group's name.")
    private static let removeNetwork = Parameters.text(
        "VirtualNetworkName", at: 1, mandatory: true, set: "RemoveNetworkSecurityGroupAssociationFromSubnet",
        completer: Candidates.networks, "The virtual network's name.")
    private static let removeSubnet = Parameters.text(
        "SubnetName", at: 2, mandatory: true, set: "RemoveNetworkSecurityGroupAssociationFromSubnet",
        completer: Candidates.subnets, "The subnet's name.")
    private static let removeRole = RoleParameters(
        iaas: ["RemoveNetworkSecurityGroupAssociationFromIaaSRole"],
        paas: ["RemoveNetworkSecurityGroupAssociationFromPaaSRole"], first: 1, machineByName: false)

    private static let remove = AzureModule.Entry.azure(
        "Remove-AzureNetworkSecurityGroupAssociation", space + "Subnet.RemoveAzureNetworkSecurityGroupAssociation",
        outputs: [Outputs.boolean],
        "Releases a network security group from a subnet, machine or role.", notes: notes,
        parameters: [removeName, removeNetwork, removeSubnet] + removeRole.all + [
            Parameters.force, Parameters.passThru,
        ]
    ) { azure in
        guard azure.call.isBound(removeNetwork) else { throw try removeRole.refusal(azure) }
        let place = SubnetAddress(azure, removeNetwork, removeSubnet)
        guard try place.releaseGroup(azure.text(removeName), azure) else { return }
        try azure.pass(Parameters.passThru)
    }
}
