import AzureModel
import ShellRuntime
import ShellValues

/// Labs: prepared situations to practise in.
enum LabCmdlets {
    static let entries: [AzureModule.Entry] = LabEnvironmentCmdlets.entries + [start, list]

    private static let startName = ParameterSpec(
        "Name", .string, position: 0, mandatory: true, set: "ByName", checks: [.notNullOrEmpty],
        help: "A lab that comes with the shell.", completer: Candidates.labs)
    private static let startPath = ParameterSpec(
        "Path", .string, mandatory: true, set: "ByPath", checks: [.notNullOrEmpty], help: "A lab file of your own.")
    private static let listName = ParameterSpec(
        "Name", .string, position: 0, checks: [.notNullOrEmpty],
        help: "The lab's name. Without it, all are written.", completer: Candidates.labs)
    private static let scenarioType = AzureTypes.labScenario.type.fullName
    private static let writeLab = ParameterSpec("PassThru", .switchParameter, help: "Writes the lab.")

    private static let start = AzureModule.Entry.lab(
        "Start-LabScenario", set: "ByName", outputs: [scenarioType], shouldProcess: true,
        "Begins a lab: an empty range with what the lab describes.",
        "What was there before goes away. Unless nothing has been made yet, the command asks first.",
        examples: [
            CommandExample(
                "The network of the layered architecture",
                code: "Start-LabScenario -Name layered-security\n(Get-LabAppServiceEnvironment).Name",
                output: "apiase\nfe1ase\nfe2ase\nfe3ase\n")
        ],
        parameters: [startName, startPath, Parameters.force, writeLab]
    ) { azure in
        let lab = try scenario(azure)
        guard try azure.call.shouldProcess(lab.name) else { return }
        let question = "What has been made so far goes away. Begin the lab \"\(lab.name)\"?"
        if !azure.workspace.isEmpty, !azure.flag(Parameters.force), try !azure.call.shouldContinue(question) { return }
        try LabStart.start(lab, in: azure.session)
        if azure.flag(writeLab) { try azure.write(Projection.lab(lab)) }
    }

    private static let list = AzureModule.Entry.lab(
        "Get-LabScenario", outputs: [scenarioType], "Shows the labs that come with the shell.",
        examples: [CommandExample("Their names", code: "(Get-LabScenario).Name", output: "layered-security\n")],
        parameters: [listName]
    ) { azure in
        guard let name = azure.optional(listName) else {
            for lab in BuiltInLabs.all { try azure.write(Projection.lab(lab)) }
            return
        }
        try azure.write(Projection.lab(try LabStart.known(name)))
    }

    private static func scenario(_ azure: AzureCall) throws -> LabScenario {
        guard let path = azure.optional(startPath) else { return try LabStart.known(azure.text(startName)) }
        return try LabStart.file(path, from: azure.call.engine.host.currentFolder)
    }
}

extension Projection {
    static func lab(_ lab: LabScenario) -> Value {
        .record(
            AzureTypes.labScenario,
            [.string(lab.name), .string(lab.title), .string(lab.text.joined(separator: "\n"))])
    }

    static func environment(_ environment: AppServiceEnvironment, in workspace: Workspace) -> Value {
        .record(
            AzureTypes.environment,
            [
                .string(environment.id), .string(environment.name), .string(environment.location.name),
                .string(environment.resourceGroup), .string(environment.kind), .string(environment.provisioningState),
                .string(environment.status), .bool(workspace.isHealthy(environment)),
            ])
    }

    static func labEnvironment(_ environment: AppServiceEnvironment, in workspace: Workspace) -> Value {
        .record(
            AzureTypes.labEnvironment,
            [
                .string(environment.name), .string(environment.location.name), .string(environment.network),
                .string(environment.subnet), .string(environment.access.rawValue),
                .string(environment.virtualAddress.text),
                .object(ArrayObject(strings: environment.outboundAddresses.map(\.text))),
                .bool(workspace.isHealthy(environment)),
            ])
    }
}
