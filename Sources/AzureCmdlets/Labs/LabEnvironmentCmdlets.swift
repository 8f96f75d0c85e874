import AzureModel
import ShellRuntime
import ShellValues

/// App Service Environments of the practice range, with the addresses that labs need.
enum LabEnvironmentCmdlets {
    static let entries: [AzureModule.Entry] = [create, get, set, remove]

    private static let outputType = AzureTypes.labEnvironment.type.fullName
    private static let newName = Parameters.text(
        "Name", at: 0, mandatory: true, "The environment's name: letters, digits and dashes.")
    private static let network = Parameters.text(
        "VirtualNetworkName", at: 1, mandatory: true, completer: Candidates.networks, "The virtual network.")
    private static let subnet = Parameters.text(
        "SubnetName", at: 2, mandatory: true, completer: Candidates.subnets, "The subnet; it must hold nothing else.")
    private static let outbound = ParameterSpec(
        "OutboundIPAddress", NetType.string.arrayType, checks: [.notNullOrEmpty],
        help: "The addresses that others see when its apps call. Without it, one is drawn.")
    private static let range = ParameterSpec(
        "OutboundIPRange", NetType.string.arrayType, checks: [.notNullOrEmpty],
        help: "Blocks (65.52.0.0/16) or ranges (65.52.0.1-65.52.0.9) to draw the address from.")
    private static let isInternal = ParameterSpec(
        "Internal", .switchParameter, help: "Only the network reaches its apps.")
    private static let access = ParameterSpec(
        "Access", .string, checks: [.set(["External", "Internal"])], help: "Who reaches its apps.")
    private static let getName = Parameters.text(
        "Name", at: 0, completer: Candidates.environments, "The name. Without it, all are written.")
    private static let setName = Parameters.text(
        "Name", at: 0, mandatory: true, byName: true, completer: Candidates.environments, "The environment's name.")
    private static let writeEnvironment = ParameterSpec(
        "PassThru", .switchParameter, help: "Writes the environment.")

    private static let create = AzureModule.Entry.lab(
        "New-LabAppServiceEnvironment", outputs: [outputType],
        "Makes an App Service Environment in a subnet, at once.",
        examples: [
            CommandExample(
                "With an address of its own",
                code: "New-LabAppServiceEnvironment shop lab apps -OutboundIPAddress 65.52.14.7")
        ],
        parameters: [newName, network, subnet, outbound, range, isInternal]
    ) { azure in
        let request = try request(azure)
        try azure.change { try $0.createEnvironment(request) }
        try write(request.name, azure)
    }

    private static let get = AzureModule.Entry.lab(
        "Get-LabAppServiceEnvironment", outputs: [outputType],
        "Shows App Service Environments with the addresses that others see.",
        examples: [
            CommandExample(
                "Who calls from where",
                code: "Get-LabAppServiceEnvironment | Format-Table Name, OutboundIPAddresses")
        ],
        parameters: [getName]
    ) { azure in
        if let name = azure.optional(getName) { return try write(name, azure) }
        let workspace = try azure.look()
        for environment in workspace.environments.listed {
            try azure.write(Projection.labEnvironment(environment, in: workspace))
        }
    }

    private static let set = AzureModule.Entry.lab(
        "Set-LabAppServiceEnvironment", outputs: [outputType],
        "Gives an App Service Environment other addresses, or another way in.",
        examples: [
            CommandExample(
                "A new address", code: "Set-LabAppServiceEnvironment fe1ase -OutboundIPAddress 65.52.14.7")
        ],
        parameters: [setName, outbound, access, writeEnvironment]
    ) { azure in
        let name = azure.text(setName)
        let addresses = azure.call.isBound(outbound) ? azure.call.texts(outbound) : nil
        let wanted = AppServiceEnvironment.Access.allCases.first {
            CaseFolding.equal($0.rawValue, azure.text(access))
        }
        try azure.change { workspace in
            try workspace.changeEnvironment(named: name, access: wanted, outboundAddresses: addresses)
        }
        if azure.flag(writeEnvironment) { try write(name, azure) }
    }

    private static let remove = AzureModule.Entry.lab(
        "Remove-LabAppServiceEnvironment", outputs: [Outputs.boolean], shouldProcess: true,
        "Takes an App Service Environment away.",
        examples: [CommandExample("Without a question", code: "Remove-LabAppServiceEnvironment shop -Force")],
        parameters: [setName, Parameters.force, Parameters.passThru]
    ) { azure in
        let name = azure.text(setName)
        guard try azure.call.shouldProcess(name) else { return }
        let question = "Are you sure you want to remove the App Service Environment \"\(name)\"?"
        if !azure.flag(Parameters.force), try !azure.call.shouldContinue(question) { return }
        try azure.change { try $0.removeEnvironment(named: name) }
        try azure.pass(Parameters.passThru)
    }

    private static func write(_ name: String, _ azure: AzureCall) throws {
        let workspace = try azure.look()
        try azure.write(Projection.labEnvironment(workspace.environment(named: name), in: workspace))
    }

    private static func request(_ azure: AzureCall) throws -> EnvironmentRequest {
        var ranges: [AddressRange] = []
        for text in azure.call.texts(range) {
            guard let range = AddressRange(reading: text) else {
                throw AzureErrors.argument("'\(text)' is no block or range of addresses.", parameter: "OutboundIPRange")
            }
            ranges.append(range)
        }
        let site = try azure.look().virtualNetwork(named: azure.text(network))
        return EnvironmentRequest(
            name: azure.text(newName), location: site.location ?? "", network: site.name, subnet: azure.text(subnet),
            access: azure.flag(isInternal) ? .internal : .external, outboundAddresses: azure.call.texts(outbound),
            ranges: ranges)
    }
}
