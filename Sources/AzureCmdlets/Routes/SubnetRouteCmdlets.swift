import AzureModel
import ShellRuntime
import ShellValues

/// Route tables of subnets, effective routes, and IP forwarding.
enum SubnetRouteCmdlets {
    private static let space = "ServiceManagement.Network."
    private static let notes =
        "The practice range has no cloud services: the service answers that there is none."
    private static let network = Parameters.plain(
        "VirtualNetworkName", at: 0, mandatory: true, completer: Candidates.networks, "The virtual network's name.")
    private static let subnet = Parameters.plain(
        "SubnetName", at: 1, mandatory: true, completer: Candidates.subnets, "The subnet's name.")
    private static let table = Parameters.plain(
        "RouteTableName", at: 2, mandatory: true, completer: Candidates.routeTables, "The route table's name.")

    static let entries: [AzureModule.Entry] = [set, get, remove, effective, getForwarding, setForwarding]

    private static let set = AzureModule.Entry.azure(
        "Set-AzureSubnetRouteTable", space + "Routes.SetAzureSubnetRouteTable", outputs: [Outputs.operation],
        "Binds a route table to a subnet.",
        "A table that is bound already gives way without a question. Table and network must be in the same region.",
        examples: [CommandExample("Bind a table", code: "Set-AzureSubnetRouteTable lab front web-routes")],
        parameters: [network, subnet, table, Parameters.passThru]
    ) { azure in
        let place = SubnetAddress(azure, network, subnet)
        let name = azure.text(table)
        try azure.change { try $0.bindRouteTable(named: name, toSubnet: place.subnet, in: place.network) }
        try azure.pass(Parameters.passThru)
    }

    private static let get = AzureModule.Entry.azure(
        "Get-AzureSubnetRouteTable", space + "Routes.GetAzureSubnetRouteTable", outputs: [Outputs.anyRouteTable],
        "Shows the route table of a subnet.",
        examples: [CommandExample("With its routes", code: "Get-AzureSubnetRouteTable lab front -Detailed")],
        parameters: [network, subnet, Parameters.detailed]
    ) { azure in
        let place = SubnetAddress(azure, network, subnet)
        let table = try azure.look().routeTable(ofSubnet: place.subnet, in: place.network)
        try azure.write(Projection.routeTable(table, detailed: azure.flag(Parameters.detailed)))
    }

    private static let remove = AzureModule.Entry.azure(
        "Remove-AzureSubnetRouteTable", space + "Routes.RemoveAzureSubnetRouteTable", outputs: [Outputs.boolean],
        "Releases the route table of a subnet.",
        examples: [CommandExample("Without a question", code: "Remove-AzureSubnetRouteTable lab front -Force")],
        parameters: [network, subnet, Parameters.force, Parameters.passThru]
    ) { azure in
        let place = SubnetAddress(azure, network, subnet)
        let question =
            "Are you sure you want to remove the currently associated Route Table from Subnet \"{0}\" "
            + "in Virtual Network \"{1}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force), question: Messages.filled(question, place.subnet, place.network),
                process: question, target: place.subnet)
        else { return }
        try azure.change { try $0.unbindRouteTable(fromSubnet: place.subnet, in: place.network) }
        try azure.verbose("")
        try azure.pass(Parameters.passThru)
    }

    private static let effectiveRole = RoleParameters(
        iaas: ["IaaSGetEffectiveRouteTableParamSet"], paas: ["SlotGetEffectiveRouteTableParamSet"], first: 0,
        roleName: "RoleInstanceName")

    private static let effective = AzureModule.Entry.azure(
        "Get-AzureEffectiveRouteTable", space + "Routes.GetAzureEffectiveRouteTable",
        outputs: [AzureTypes.management + "EffectiveRouteTable"],
        "Shows the routes that hold for a machine.", notes: notes, parameters: effectiveRole.all
    ) { azure in throw try effectiveRole.refusal(azure) }

    // MARK: IP forwarding

    private static let forwardingRole = RoleParameters(
        iaas: ["IaaSIPForwardingParamSet"], paas: ["SlotIPForwardingParamSet"], first: 0)

    private static let getForwarding = AzureModule.Entry.azure(
        "Get-AzureIPForwarding", space + "IPForwarding.GetAzureIPForwarding", outputs: [Outputs.text],
        "Tells whether a machine may forward packets that are not for itself.", notes: notes,
        parameters: forwardingRole.all
    ) { azure in throw try forwardingRole.refusal(azure) }

    private static let enableSets = ["EnableIaaSIPForwardingParamSet", "EnableSlotIPForwardingParamSet"]
    private static let disableSets = ["DisableIaaSIPForwardingParamSet", "DisableSlotIPForwardingParamSet"]
    private static let switchedRole = RoleParameters(
        iaas: ["EnableIaaSIPForwardingParamSet", "DisableIaaSIPForwardingParamSet"],
        paas: ["EnableSlotIPForwardingParamSet", "DisableSlotIPForwardingParamSet"], first: 0)
    private static let enable = ParameterSpec(
        "Enable", .switchParameter, places: enableSets.map { ParameterPlace($0, mandatory: true) },
        checks: [.notNullOrEmpty], help: "Lets the machine forward packets.")
    private static let disable = ParameterSpec(
        "Disable", .switchParameter, places: disableSets.map { ParameterPlace($0, mandatory: true) },
        checks: [.notNullOrEmpty], help: "Forbids it.")

    private static let setForwarding = AzureModule.Entry.azure(
        "Set-AzureIPForwarding", space + "IPForwarding.SetAzureIPForwarding", outputs: [Outputs.boolean],
        "Lets a machine forward packets, or forbids it.", notes: notes,
        parameters: switchedRole.all + [enable, disable, Parameters.passThru]
    ) { azure in throw try switchedRole.refusal(azure) }
}
