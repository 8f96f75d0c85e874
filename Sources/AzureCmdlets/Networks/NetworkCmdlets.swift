import AzureModel
import ShellRuntime
import ShellValues

/// The network configuration, its sites, and their addresses.
enum NetworkCmdlets {
    private static let space = "ServiceManagement.IaaS."
    private static let exportPath = Parameters.text(
        "ExportToFile", "A file that gets the document, too. Its folder must be named and be there.")
    private static let path = Parameters.text(
        "ConfigurationPath", at: 0, mandatory: true, "The file with the document.")
    private static let site = Parameters.text(
        "VNetName", at: 0, completer: Candidates.networks, "The network's whole name. Without it, all are written.")
    private static let network = Parameters.text(
        "VNetName", at: 0, mandatory: true, completer: Candidates.networks, "The network's name.")
    private static let address = Parameters.text("IPAddress", at: 1, mandatory: true, "The address to ask about.")

    static let entries: [AzureModule.Entry] = [getConfiguration, setConfiguration, removeConfiguration, sites, test]

    private static let getConfiguration = AzureModule.Entry.azure(
        "Get-AzureVNetConfig", space + "GetAzureVNetConfigCommand", .openService,
        outputs: [AzureTypes.model + "VirtualNetworkConfigContext"],
        "Shows the network configuration: the document with all virtual networks.",
        "Without a configuration nothing is written; only with -Verbose that is an error.",
        examples: [
            CommandExample("The document", code: "(Get-AzureVNetConfig).XMLConfiguration"),
            CommandExample("Into a file", code: "Get-AzureVNetConfig -ExportToFile ./networks.netcfg"),
        ],
        parameters: [exportPath]
    ) { azure in
        let folder = azure.call.engine.host.currentFolder
        let file = azure.optional(exportPath)
        if let file, !NativeFile.hasExistingFolder(file, from: folder) {
            throw AzureErrors.argument("The directory specified to export the network configuration does not exist.")
        }
        do {
            let (text, operation) = try azure.plainOperation { operation in
                (try azure.look().networkConfigurationText(), operation)
            }
            if let file { try NativeFile.write(text, to: file, from: folder) }
            try azure.write(Projection.networkConfiguration(text, operation))
        } catch let failure as ModelFailure where failure.code == "ResourceNotFound" {
            if azure.call.preferences.verbose != nil { throw failure }
        }
    }

    private static let setConfiguration = AzureModule.Entry.azure(
        "Set-AzureVNetConfig", space + "SetAzureVNetConfigCommand", outputs: [Outputs.operation],
        "Replaces the network configuration by the document in a file.",
        "The document describes all virtual networks and their subnets. What is in use must stay in it.",
        examples: [CommandExample("From a file", code: "Set-AzureVNetConfig ./networks.netcfg")],
        parameters: [path]
    ) { azure in
        let folder = azure.call.engine.host.currentFolder
        let file = azure.text(path)
        guard NativeFile.isFile(file, from: folder), let text = NativeFile.read(file, from: folder) else {
            throw Escape(
                failure: AzureErrors.argument("The specified network configuration file path does not exist."))
        }
        let operation = try azure.operation { operation in
            let session = azure.session
            try azure.change { try $0.setNetworkConfiguration(text, ids: &session.ids) }
            return operation
        }
        try azure.write(operation.value)
    }

    private static let removeConfiguration = AzureModule.Entry.azure(
        "Remove-AzureVNetConfig", space + "RemoveAzureVNetConfigCommand", outputs: [Outputs.operation],
        "Takes all virtual networks away, without a question.",
        "It is refused while anything is bound to a subnet.",
        parameters: []
    ) { azure in
        let operation = try azure.operation { operation in
            try azure.change { try $0.removeNetworkConfiguration() }
            return operation
        }
        try azure.write(operation.value)
    }

    private static let sites = AzureModule.Entry.azure(
        "Get-AzureVNetSite", space + "GetAzureVNetSiteCommand", .openService,
        outputs: [Outputs.sequence(AzureTypes.model + "VirtualNetworkSiteContext")],
        "Shows one virtual network, or all of them.",
        examples: [
            CommandExample(
                "Subnets and their blocks",
                code: "(Get-AzureVNetSite lab).Subnets | Format-Table Name, AddressPrefix")
        ],
        parameters: [site]
    ) { azure in
        let wanted = azure.optional(site)
        let (networks, operation) = try azure.plainOperation { operation in
            (try azure.look().virtualNetworks, operation)
        }
        let found = networks.filter { network in wanted.map { CaseFolding.equal(network.name, $0) } ?? true }
        if let wanted, found.isEmpty {
            throw AzureErrors.argument(
                "The specified virtual network name was not found: \(wanted)", parameter: "VNetName")
        }
        let configuration = azure.workspace.networkConfiguration
        for network in found { try azure.write(Projection.site(network, in: configuration, operation)) }
    }

    private static let test = AzureModule.Entry.azure(
        "Test-AzureStaticVNetIP", space + "TestAzureStaticVNetIPCommand",
        outputs: [AzureTypes.model + "VirtualNetworkStaticIPAvailabilityContext"],
        "Tells whether an address of a virtual network is free.",
        "Of each subnet the service keeps the first four addresses and the last. If the address is not free, up to "
            + "five others are offered.",
        examples: [CommandExample("Is it free?", code: "(Test-AzureStaticVNetIP lab 10.20.1.20).IsAvailable")],
        parameters: [network, address]
    ) { azure in
        let (answer, operation) = try azure.operation { operation in
            (try azure.look().availability(of: azure.text(address), in: azure.text(network)), operation)
        }
        try azure.write(Projection.staticAddress(answer, operation))
    }
}
