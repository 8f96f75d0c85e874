import AzureCmdlets
import AzureModel
import ShellRuntime
import ShellValues

/// `--lab NAME`: a lab that comes with the shell, or a file.
enum LabChoice {
    /// Begins the lab in an engine's session.
    /// - Throws: `Options.Refusal` that names the labs, or the line at which a file is wrong.
    static func start(_ name: String, in engine: Engine) throws -> LabScenario {
        let lab = try find(name, in: engine.host.currentFolder)
        let azure = AzureSession.of(engine)
        do {
            azure.workspace = try azure.workspace.starting(lab, ids: &azure.ids)
        } catch {
            throw Options.Refusal(message: "\(name), line \(error.line): \(error.message)")
        }
        return lab
    }

    private static func find(_ name: String, in folder: String) throws -> LabScenario {
        if let lab = BuiltInLabs.lab(named: name) { return lab }
        let path = Paths.absolute(name, in: folder)
        guard Paths.isFile(path), let bytes = Paths.read(path) else {
            let names = BuiltInLabs.all.map(\.name).joined(separator: ", ")
            throw Options.Refusal(
                message: "there is no lab named '\(name)', nor a file of that name; the labs are: \(names)")
        }
        do {
            return try LabScenario(reading: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Options.Refusal(message: "\(name), line \(error.line): \(error.message)")
        }
    }
}
