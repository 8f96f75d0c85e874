import ShellRuntime
import ShellValues

/// A recording of what was done already.
enum SaveLabSession {
    private static let path = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, checks: [.notNullOrEmpty], help: "The file; its name ends in .jsonl.")
    private static let last = ParameterSpec(
        "Last", .int, checks: [.range(.int(1), .int(Int32.max))],
        help: "Shows only so many of the newest steps. Those before them are kept too, and run unseen when the file is replayed.")
    private static let force = ParameterSpec("Force", .switchParameter, help: "Replaces a file that is there.")

    static let spec = LabCommand.spec(
        "Save-LabSession", shouldProcess: true, "Writes the steps so far to a file that can be replayed.",
        "Secrets are replaced by placeholders. The step that saves is not among the steps saved.",
        examples: [CommandExample("The last five steps", code: "Save-LabSession -Last 5 -Path mistake.jsonl")],
        parameters: [path, last, force]
    ) { call, control in
        let file = Paths.absolute(call.text(path) ?? "", in: call.engine.host.currentFolder)
        guard try call.shouldProcess(file) else { return }
        let count = try control.save(last: call.int(last), path: file, force: call.flag(force))
        try Travel.say(["\(steps(count)) saved to \(file)"], call)
    }

    static func steps(_ count: Int) -> String { count == 1 ? "1 step" : "\(count) steps" }
}

/// A recording of what comes.
enum StartLabRecording {
    private static let path = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, checks: [.notNullOrEmpty], help: "The file; its name ends in .jsonl.")
    private static let title = ParameterSpec("Title", .string, help: "A title for the recording.")
    private static let force = ParameterSpec("Force", .switchParameter, help: "Replaces a file that is there.")

    static let spec = LabCommand.spec(
        "Start-LabRecording", shouldProcess: true, "Records the steps from the next one on in a file that can be replayed.",
        "Each step is in the file before the next prompt appears. Secrets are replaced by placeholders.",
        examples: [CommandExample("Record a walk", code: "Start-LabRecording walk.jsonl\nGet-AzureLocation\nStop-LabRecording")],
        parameters: [path, title, force]
    ) { call, control in
        let file = Paths.absolute(call.text(path) ?? "", in: call.engine.host.currentFolder)
        guard try call.shouldProcess(file) else { return }
        try control.startRecording(path: file, force: call.flag(force), title: call.text(title))
        try Travel.say(["Recording to \(file)"], call)
    }
}

/// The end of a recording.
enum StopLabRecording {
    static let spec = LabCommand.spec(
        "Stop-LabRecording", shouldProcess: true, "Ends the recording that Start-LabRecording began.",
        examples: [CommandExample("Record a walk", code: "Start-LabRecording walk.jsonl\nGet-AzureLocation\nStop-LabRecording")],
        parameters: []
    ) { call, control in
        guard try call.shouldProcess("the recording") else { return }
        let result = try control.stopRecording()
        try Travel.say(["\(SaveLabSession.steps(result.steps)) recorded in \(result.path)"], call)
    }
}
