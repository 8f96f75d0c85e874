import AzureCmdlets
import AzureModel
import CoreCmdlets
import DotNetTypes
import ShellRuntime
import ShellValues

/// A session without a terminal: what it writes is kept.
final class PracticeShell {
    let engine: Engine
    private let screen = Screen()
    private let folder: String

    init(answers: [String] = [], folder: String = "/tmp", isInteractive: Bool = true) {
        self.folder = folder
        screen.isInteractive = isInteractive
        screen.answers = answers
        let table = CommandTable()
        AzureModule.register(in: table)
        engine = Engine(host: PracticeShell.host(folder), ui: screen, commands: table)
        engine.typeFinder = { name, namespaces in TypeTable.find(name, namespaces: namespaces) }
        engine.showError = { [screen] in screen.writeError($0.message + "\n") }
        engine.showMessageRecord = { [screen] in screen.write("\($0.stream): \($0.message)\n") }
    }

    var session: AzureSession { AzureSession.of(engine) }
    /// What was written, questions included.
    var text: String { screen.text }
    var errors: String { screen.errors }

    /// Runs code and gives what it writes as texts, one per object.
    @discardableResult
    func run(_ code: String) throws -> [String] {
        let collector = Collector()
        try engine.evaluate(code, into: collector)
        return collector.items.map { $0.text(engine) }
    }

    /// The record of the error that ends the code, or of the last one it wrote.
    func failure(_ code: String) -> ErrorRecordObject? {
        do {
            try run(code)
        } catch let failure as PSFailure {
            return failure.record
        } catch {
            return nil
        }
        return engine.errors.items.first?.asObject as? ErrorRecordObject
    }

    /// A network `lab` in West US with the subnets `front`, `back` and `apps`.
    func makeNetwork() throws {
        var ids = IdentitySource(seed: 1)
        try session.workspace.setNetworkConfiguration(
            """
            <NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
            <VirtualNetworkConfiguration><VirtualNetworkSites><VirtualNetworkSite name="lab" Location="West US">
            <AddressSpace><AddressPrefix>10.20.0.0/16</AddressPrefix></AddressSpace><Subnets>
            <Subnet name="front"><AddressPrefix>10.20.1.0/24</AddressPrefix></Subnet>
            <Subnet name="back"><AddressPrefix>10.20.2.0/24</AddressPrefix></Subnet>
            <Subnet name="apps"><AddressPrefix>10.20.3.0/24</AddressPrefix></Subnet>
            </Subnets></VirtualNetworkSite></VirtualNetworkSites></VirtualNetworkConfiguration></NetworkConfiguration>
            """, ids: &ids)
    }

    private static func host(_ folder: String) -> HostValues {
        HostValues(
            utcTicks: { 635_000_000_000_000_000 }, offsetMinutes: { _ in 0 }, randomBits: { 42 }, environment: [:],
            currentFolder: folder, monotonicNanoseconds: { 0 }, processID: 1, home: folder)
    }
}

/// Keeps what is written, answers from a list.
private final class Screen: ShellHost {
    var text = ""
    var errors = ""
    var answers: [String] = []

    let width = 120
    let height = 40
    let supportsColour = false
    var isInteractive = true

    func write(_ text: String) { self.text += text }
    func writeError(_ text: String) { errors += text }
    func readLine(prompt: String, secret: Bool) -> String? {
        text += prompt
        return answers.isEmpty ? nil : answers.removeFirst()
    }
    func flush() {}
    func setTitle(_ title: String) {}
}
