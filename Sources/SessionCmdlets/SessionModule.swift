import DotNetTypes
public import ShellFormatting
public import ShellRuntime

/// The commands for the steps of a session: looking at them, going back and forth, keeping them.
public enum SessionModule {
    /// Under this name an engine's services hold its `SessionControl`.
    public static let serviceName = "Sallyport.SessionControl"

    /// Makes all commands known; their declarations are made at first use.
    public static func register(in table: CommandTable) {
        for (name, make) in entries { table.register(name, make) }
        TypeTable.add("Sallyport.Lab", types: StepObjects.types)
    }

    public static var views: [ViewDefinition] { StepViews.all }

    /// All declarations, for tests and documents.
    public static var specs: [CommandSpec] { entries.map { $0.make() } }

    typealias Entry = (name: String, make: @Sendable () -> CommandSpec)

    private static let entries: [Entry] = [
        ("Get-LabStep", { GetLabStep.spec }), ("Undo-LabStep", { UndoLabStep.spec }), ("Redo-LabStep", { RedoLabStep.spec }),
        ("Restore-LabStep", { RestoreLabStep.spec }), ("Edit-LabStep", { EditLabStep.spec }),
        ("Save-LabSession", { SaveLabSession.spec }), ("Start-LabRecording", { StartLabRecording.spec }),
        ("Stop-LabRecording", { StopLabRecording.spec }),
    ]
}
