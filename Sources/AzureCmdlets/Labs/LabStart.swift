import AzureModel
import FileGate
import ShellRuntime
import ShellValues

/// Finding and starting labs, for the cmdlets and for the command line.
enum LabStart {
    /// The lab that comes with the shell, by name.
    static func known(_ name: String) throws -> LabScenario {
        if let lab = BuiltInLabs.lab(named: name) { return lab }
        let names = BuiltInLabs.all.map(\.name).joined(separator: ", ")
        throw AzureErrors.argument("There is no lab named '\(name)'. There are: \(names).", parameter: "Name")
    }

    /// The lab in a file.
    static func file(_ path: String, from folder: String) throws -> LabScenario {
        guard let text = NativeFile.isFile(path, from: folder) ? NativeFile.read(path, from: folder) : nil else {
            throw NetFailure(ExceptionTypes.fileNotFound, FileGate.fileNotFound(path))
        }
        do {
            return try LabScenario(reading: text)
        } catch {
            throw failure(error, path)
        }
    }

    /// Puts the lab's situation in place of what was there.
    static func start(_ lab: LabScenario, in session: AzureSession) throws {
        do {
            session.workspace = try session.workspace.starting(lab, ids: &session.ids)
        } catch {
            throw failure(error, lab.name)
        }
    }

    private static func failure(_ problem: LabProblem, _ file: String) -> NetFailure {
        NetFailure(ExceptionTypes.format, "\(file), line \(problem.line): \(problem.message)")
    }
}

extension AzureModule {
    /// Starts a lab in a session that is empty still: the name of one that comes with the shell, or a file.
    /// - Returns: what is wrong, in one sentence; nil when the lab is there.
    public static func startLab(_ nameOrPath: String, in engine: Engine) -> String? {
        do {
            let lab: LabScenario
            if let known = BuiltInLabs.lab(named: nameOrPath) {
                lab = known
            } else if nameOrPath.contains("/") || nameOrPath.contains(".") {
                lab = try LabStart.file(nameOrPath, from: engine.host.currentFolder)
            } else {
                lab = try LabStart.known(nameOrPath)
            }
            try LabStart.start(lab, in: AzureSession.of(engine))
            return nil
        } catch {
            let text = (error as? NetFailure)?.exception.message ?? "The lab '\(nameOrPath)' cannot be started."
            return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
        }
    }
}
