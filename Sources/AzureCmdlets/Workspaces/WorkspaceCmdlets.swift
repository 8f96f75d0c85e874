import AzureModel
import ShellRuntime
import ShellValues

/// The state of the range in files, and what differs between two states.
enum WorkspaceCmdlets {
    static let entries: [AzureModule.Entry] = [save, restore, compare]

    private static let savePath = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, checks: [.notNullOrEmpty], help: "The file to write.")
    private static let overwrite = ParameterSpec(
        "Force", .switchParameter, help: "Replaces a file that is there already.")
    private static let writeSaved = ParameterSpec(
        "PassThru", .switchParameter, help: "Writes the file's path and length, and the digest of the state.")
    private static let restorePath = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, checks: [.notNullOrEmpty], help: "The file to read.")

    private static let save = AzureModule.Entry.lab(
        "Save-LabWorkspace", outputs: [WorkspaceObjects.savedType.type.fullName], shouldProcess: true,
        "Saves all of the practice range in a file.",
        "The file is JSON and holds everything: networks, groups, routes, addresses, environments, subscriptions. "
            + "It is written whole or not at all, and only you can read it.",
        examples: [
            CommandExample("The range as it is now", code: "Save-LabWorkspace ./range.json"),
            CommandExample(
                "Save, change, and come back",
                code: "Save-LabWorkspace ./before.json\n"
                    + "$null = New-AzureNetworkSecurityGroup web 'West US'\n"
                    + "Restore-LabWorkspace ./before.json\n@(Get-AzureNetworkSecurityGroup).Count",
                output: "0\n"),
        ],
        parameters: [savePath, overwrite, writeSaved]
    ) { azure in
        let file = WorkspaceFile(azure.text(savePath), azure.call)
        guard try azure.call.shouldProcess(file.path) else { return }
        let text = WorkspaceJSON.text(of: azure.workspace)
        try file.write(text, force: azure.flag(overwrite))
        guard azure.flag(writeSaved) else { return }
        try azure.write(WorkspaceObjects.saved(file.path, azure.workspace, length: text.utf8.count))
    }

    private static let restore = AzureModule.Entry.lab(
        "Restore-LabWorkspace", outputs: [], shouldProcess: true,
        "Brings back a practice range that was saved in a file.",
        "All that is there now gives way to what the file holds. A file with a mistake changes nothing; the message "
            + "names the place of the mistake in the file.",
        examples: [
            CommandExample(
                "An exercise from a file", code: "Save-LabWorkspace ./range.json\nRestore-LabWorkspace ./range.json",
                output: "")
        ],
        parameters: [restorePath]
    ) { azure in
        let file = WorkspaceFile(azure.text(restorePath), azure.call)
        let workspace = try file.read()
        guard try azure.call.shouldProcess(file.path) else { return }
        azure.session.workspace = workspace
    }
}

// MARK: - Comparing

extension WorkspaceCmdlets {
    private static let steps = "ByStep"
    private static let fromFile = "ByReferencePath"
    private static let toFile = "ByPath"

    private static let reference = ParameterSpec(
        "Reference", .int, position: 0, mandatory: true, set: steps,
        help: "The number of the earlier step; 0 is the beginning of the session.")
    private static let difference = ParameterSpec(
        "Difference", .int, position: 1, set: steps,
        help: "The number of the later step. Without it, the range as it is now.")
    private static let referencePath = ParameterSpec(
        "ReferencePath", .string, mandatory: true, set: fromFile, checks: [.notNullOrEmpty],
        help: "The file with the earlier state. Without it, the range as it is now.")
    private static let differencePath = ParameterSpec(
        "Path", .string, places: [ParameterPlace(fromFile), ParameterPlace(toFile, mandatory: true)],
        checks: [.notNullOrEmpty],
        help: "The file with the later state. Without it, the range as it is now.")

    private static let compare = AzureModule.Entry.lab(
        "Compare-LabWorkspace", set: steps, outputs: [WorkspaceObjects.changeType.type.fullName],
        "Shows what differs between two states of the practice range.",
        "The states come from two steps of the session, from two saved files, or from one of these and the range as it "
            + "is now. One object is written for each thing that was added or removed, and for each property that "
            + "changed.",
        examples: [
            CommandExample(
                "What happened since the range was saved",
                code: "Save-LabWorkspace ./range.json\n"
                    + "$null = New-AzureNetworkSecurityGroup web 'West US'\n"
                    + "(Compare-LabWorkspace -ReferencePath ./range.json).Name",
                output: "web\n")
        ],
        parameters: [reference, difference, referencePath, differencePath]
    ) { azure in
        let (old, new) = try azure.call.parameterSetName == steps ? stepStates(azure) : fileStates(azure)
        for change in WorkspaceComparison.changes(from: old, to: new) {
            try azure.write(WorkspaceObjects.change(change))
        }
    }

    private static func stepStates(_ azure: AzureCall) throws -> (Workspace, Workspace) {
        func state(_ parameter: ParameterSpec) throws -> Workspace {
            guard let number = azure.call.int(parameter) else { return azure.workspace }
            return try WorkspaceHistoryService.workspace(afterStep: number, azure.call)
        }
        return (try state(reference), try state(difference))
    }

    private static func fileStates(_ azure: AzureCall) throws -> (Workspace, Workspace) {
        func state(_ parameter: ParameterSpec) throws -> Workspace {
            guard let name = azure.optional(parameter) else { return azure.workspace }
            return try WorkspaceFile(name, azure.call).read()
        }
        return (try state(referencePath), try state(differencePath))
    }
}
