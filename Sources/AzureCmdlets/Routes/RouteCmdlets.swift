import AzureModel
import ShellRuntime
import ShellValues

/// Route tables and their routes.
enum RouteCmdlets {
    private static let space = "ServiceManagement.Network.Routes."
    private static let newName = Parameters.text(
        "Name", at: 0, mandatory: true,
        "The table's name: letters, digits, blanks and _ . - up to 80, with a letter or digit first.")
    private static let getName = Parameters.plain(
        "Name", at: 0, completer: Candidates.routeTables, "The table's name. Without it, all are written.")
    private static let removeName = Parameters.plain(
        "Name", at: 0, mandatory: true, byName: true, completer: Candidates.routeTables, "The table's name.")
    private static let detailed = Parameters.detailed("Writes the routes, too.")
    private static let table = ParameterSpec(
        "RouteTable", AzureTypes.anyRouteTable, position: 0, mandatory: true, byValue: true, byName: true,
        help: "The table, as Get-AzureRouteTable writes it. Only its name counts.")
    private static let routeName = Parameters.plain(
        "RouteName", at: 1, mandatory: true, completer: Candidates.routes, "The route's name. It is stored in small letters.")
    private static let prefix = Parameters.plain(
        "AddressPrefix", at: 2, mandatory: true, "The block of addresses the route is for, such as 0.0.0.0/0.")
    private static let hopType = Parameters.plain(
        "NextHopType", at: 3, mandatory: true, completer: Candidates.nextHops,
        "Where packets go: VPNGateway, VirtualAppliance, Internet, VNETLocal or Null. Write it with this case.")
    private static let hopAddress = Parameters.plain(
        "NextHopIpAddress", at: 4, "The appliance's address; only for VirtualAppliance.")

    static let entries: [AzureModule.Entry] = [create, get, remove, setRoute, removeRoute]

    private static let create = AzureModule.Entry.azure(
        "New-AzureRouteTable", space + "NewAzureRouteTable", outputs: [Outputs.anyRouteTable],
        "Makes a route table without routes.",
        examples: [
            CommandExample(
                "An empty table", code: "New-AzureRouteTable web-routes 'West US' 'Via the firewall'",
                output:
                    "\nName       Location Label\n----       -------- -----\nweb-routes West US  Via the firewall\n\n")
        ],
        parameters: [newName, Parameters.location, Parameters.label]
    ) { azure in
        let name = azure.text(newName)
        try azure.change { workspace in
            try workspace.createRouteTable(
                named: name, location: azure.text(Parameters.location), label: azure.optional(Parameters.label))
        }
        try azure.write(Projection.routeTable(azure.look().routeTable(named: name), detailed: false))
    }

    private static let get = AzureModule.Entry.azure(
        "Get-AzureRouteTable", space + "GetAzureRouteTable", outputs: [Outputs.sequence(Outputs.anyRouteTable)],
        "Shows one route table, or all of them in name order.",
        examples: [CommandExample("With its routes", code: "Get-AzureRouteTable web-routes -Detailed")],
        parameters: [getName, detailed]
    ) { azure in
        let workspace = try azure.look()
        let isDetailed = azure.flag(detailed)
        let name = azure.text(getName)
        guard name.isEmpty else {
            return try azure.write(Projection.routeTable(workspace.routeTable(named: name), detailed: isDetailed))
        }
        for table in workspace.routeTables.listed {
            try azure.write(Projection.routeTable(table, detailed: isDetailed))
        }
    }

    private static let remove = AzureModule.Entry.azure(
        "Remove-AzureRouteTable", space + "RemoveAzureRouteTable", outputs: [Outputs.boolean],
        "Takes a route table away.", "A table that is bound to a subnet stays.",
        examples: [CommandExample("Without a question", code: "Remove-AzureRouteTable web-routes -Force")],
        parameters: [removeName, Parameters.passThru, Parameters.force]
    ) { azure in
        let name = azure.text(removeName)
        let question = "Are you sure you want to remove the Route Table \"{0}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force), question: Messages.filled(question, name), process: question,
                target: name)
        else { return }
        try azure.change { try $0.removeRouteTable(named: name) }
        try azure.verbose("Successfully removed Route Table with name \"\(name)\".")
        try azure.pass(Parameters.passThru)
    }

    private static let setRoute = AzureModule.Entry.azure(
        "Set-AzureRoute", space + "SetAzureRoute", outputs: [Outputs.routeTableWithRoutes],
        "Adds a route to a table, or replaces the one of that name.",
        examples: [
            CommandExample(
                "Everything through a firewall",
                code: "New-AzureRouteTable web-routes 'West US' |\n    Set-AzureRoute -RouteName default "
                    + "-AddressPrefix 0.0.0.0/0 -NextHopType VirtualAppliance -NextHopIpAddress 10.20.1.4 |\n"
                    + "    ForEach-Object { $_.Routes[0].NextHop.IpAddress }",
                output: "10.20.1.4\n")
        ],
        parameters: [table, routeName, prefix, hopType, hopAddress]
    ) { azure in
        let target = tableName(azure)
        let request = RouteRequest(
            name: azure.text(routeName), addressPrefix: azure.text(prefix), nextHopType: azure.text(hopType),
            nextHopAddress: azure.optional(hopAddress))
        try azure.change { try $0.setRoute(request, inTable: target) }
        try azure.write(Projection.routeTable(azure.look().routeTable(named: target), detailed: true))
    }

    private static let removeRoute = AzureModule.Entry.azure(
        "Remove-AzureRoute", space + "RemoveAzureRoute", outputs: [Outputs.routeTableWithRoutes],
        "Takes a route out of a table.",
        examples: [
            CommandExample(
                "One route less", code: "Get-AzureRouteTable web-routes | Remove-AzureRoute -RouteName default -Force")
        ],
        parameters: [table, routeName, Parameters.force]
    ) { azure in
        let (target, route) = (tableName(azure), azure.text(routeName))
        let question = "Are you sure you want to remove the Route \"{0}\" from Route Table \"{1}\"?"
        guard
            try azure.isConfirmed(
                force: azure.flag(Parameters.force), question: Messages.filled(question, route, target),
                process: question, target: route)
        else { return }
        try azure.change { try $0.removeRoute(named: route, fromTable: target) }
        try azure.write(Projection.routeTable(azure.look().routeTable(named: target), detailed: true))
    }

    private static func tableName(_ azure: AzureCall) -> String {
        (azure.call[table]?.asObject as? RecordObject)?.field(0).asString ?? ""
    }
}
