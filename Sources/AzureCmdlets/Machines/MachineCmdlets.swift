import AzureModel
import ShellRuntime
import ShellValues

/// The network part of a machine configuration.
enum MachineCmdlets {
    private static let space = "ServiceManagement.IaaS."
    private static let machine = ParameterSpec(
        "VM", AzureTypes.anyMachine, aliases: ["InputObject"], mandatory: true, byValue: true, byName: true,
        checks: [.notNullOrEmpty], help: "The machine configuration, as an object.")
    private static let setName = ParameterSpec(
        "NetworkSecurityGroupName", .string, position: 1, mandatory: true,
        help: "The group's name. It is not looked up.")
    private static let removeName = Parameters.text(
        "NetworkSecurityGroupName", at: 1, completer: Candidates.groups,
        "The group's name, in its own letter case. Without it, whatever group is there goes away.")
    private static let subnets = ParameterSpec(
        "SubnetNames", NetType.string.arrayType, position: 0, mandatory: true, help: "The subnets' names.")

    static let entries: [AzureModule.Entry] = [getGroup, setGroup, removeGroup, getSubnet, setSubnet]

    private static let getGroup = AzureModule.Entry.azure(
        "Get-AzureNetworkSecurityGroupConfig", space + "GetAzureNetworkSecurityGroupConfigCommand", .escaping,
        outputs: [Outputs.anyGroup],
        "Shows the network security group that a machine configuration names.",
        parameters: [Parameters.detailed, machine]
    ) { azure in
        let part = try networkPart(azure)
        guard let name = part.field(Part.group).asString, !name.isEmpty else {
            let role = MachineCmdlets.role(azure)
            return try azure.warning("VM \"\(role)\" is not currently associated with a Network Security Group.")
        }
        let group = try azure.look().securityGroup(named: name)
        try azure.write(Projection.group(group, detailed: azure.flag(Parameters.detailed)))
    }

    private static let setGroup = AzureModule.Entry.azure(
        "Set-AzureNetworkSecurityGroupConfig", space + "SetAzureNetworkSecurityGroupConfigCommand", .escaping,
        outputs: [Outputs.anyMachine],
        "Names a network security group in a machine configuration.", parameters: [setName, machine]
    ) { azure in
        try networkPart(azure).set(Part.group, .text(azure.optional(setName)))
        try azure.write(azure.call[machine] ?? .null)
    }

    private static let removeGroup = AzureModule.Entry.azure(
        "Remove-AzureNetworkSecurityGroupConfig", space + "RemoveAzureNetworkSecurityGroupConfigCommand", .escaping,
        outputs: [Outputs.anyMachine],
        "Takes the network security group out of a machine configuration.", parameters: [removeName, machine]
    ) { azure in
        let part = try networkPart(azure)
        let name = azure.optional(removeName)
        if name == nil || name == part.field(Part.group).asString {
            part.set(Part.group, .null)
        } else {
            let what = "Cannot remove Network Security Group \"\(name ?? "")\" from Virtual Machine \"\(role(azure))\""
            let text = azure.stamped("\(what) because it is not directly.")
            try azure.call.writeError("", text, type: ExceptionTypes.exception)
        }
        try azure.write(azure.call[machine] ?? .null)
    }

    private static let getSubnet = AzureModule.Entry.azure(
        "Get-AzureSubnet", space + "GetAzureSubnetCommand", .escaping,
        outputs: [AzureTypes.model + "SubnetNamesCollection"],
        "Shows the subnets that a machine configuration names.", parameters: [machine]
    ) { azure in
        guard let part = findPart(azure) else { return try azure.write(.null) }
        try azure.call.writeAll(part.field(Part.subnets))
    }

    private static let setSubnet = AzureModule.Entry.azure(
        "Set-AzureSubnet", space + "SetAzureSubnetCommand", .escaping, outputs: [Outputs.anyMachine],
        "Names the subnets in a machine configuration.", parameters: [subnets, machine]
    ) { azure in
        let names = azure.call.texts(subnets).map { Value.string($0) }
        let part = findPart(azure) ?? addPart(azure)
        part?.set(Part.subnets, .list(names, as: AzureTypes.subnetNames))
        try azure.write(azure.call[machine] ?? .null)
    }

    // MARK: The network part

    /// Fields of a network configuration set.
    private enum Part {
        static let subnets = 1
        static let group = 3
    }

    private static func instance(_ azure: AzureCall) -> RecordObject? {
        Machine.instance(of: azure.call[machine] ?? .null)
    }

    private static func role(_ azure: AzureCall) -> String {
        instance(azure)?.field(0).asString ?? ""
    }

    private static func findPart(_ azure: AzureCall) -> RecordObject? {
        let sets = (instance(azure)?.field(1).asObject as? ListObject)?.items ?? []
        for item in sets {
            if let part = item.asObject as? RecordObject, part.type === AzureTypes.networkConfigurationSet.type {
                return part
            }
        }
        return nil
    }

    private static func networkPart(_ azure: AzureCall) throws -> RecordObject {
        if let part = findPart(azure) { return part }
        let what = "Network configuration not found on the persistent VM."
        throw NetFailure(
            ExceptionTypes.argumentOutOfRange,
            "Specified argument was out of the range of valid values.\r\nParameter name: \(what)")
    }

    private static func addPart(_ azure: AzureCall) -> RecordObject? {
        guard let instance = instance(azure) else { return nil }
        let part = AzureTypes.networkConfigurationSet.make([.string("NetworkConfiguration")])
        if let sets = instance.field(1).asObject as? ListObject {
            sets.items.append(.object(part))
        } else {
            let type = Generics.collection(AzureTypes.configurationSet.type)
            instance.set(1, .object(ListObject([.object(part)], type: type)))
        }
        return part
    }
}
