import ShellRuntime
import ShellValues

/// A drive (`PSDriveInfo`).
final class DriveObject: NetObject {
    let name: String
    let provider: String
    let root: String
    let about: String

    init(name: String, provider: String, root: String, about: String) {
        self.name = name
        self.provider = provider
        self.root = root
        self.about = about
    }

    /// All drives in order of name.
    nonisolated(unsafe) static let all: [DriveObject] = [
        DriveObject(name: "/", provider: "FileSystem", root: "/", about: ""),
        DriveObject(name: "Temp", provider: "FileSystem", root: "/tmp/", about: "Drive that maps to the temporary directory path for the current user"),
    ] + FlatDrives.all.map { DriveObject(name: $0.name, provider: $0.providerName, root: "", about: $0.description) }

    static func named(_ name: String, _ provider: String) -> DriveObject {
        all.first { $0.name == name } ?? DriveObject(name: name, provider: provider, root: "", about: "")
    }

    static let driveType = NetType("System.Management.Automation.PSDriveInfo", declare: { _ in
        TypeDeclaration(properties: [
            property("CurrentLocation") { drive, host in .string(drive.name == "/" ? String(host.currentFolder.dropFirst()) : "") },
            property("Name") { drive, _ in .string(drive.name) },
            property("Provider") { drive, _ in .object(ProviderObject(drive.provider)) },
            property("Root") { drive, _ in .string(drive.root) },
            property("Description") { drive, _ in .string(drive.about) },
            property("DisplayRoot") { _, _ in .null },
        ])
    })

    private static func property(_ name: String, _ get: @escaping (DriveObject, HostValues) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, name == "Provider" ? ProviderObject.providerType : .string) { interpreter, target in
            (target.asObject as? DriveObject).map { get($0, interpreter.host) } ?? .null
        }
    }

    override var type: NetType { DriveObject.driveType }
    override func netText(_ interpreter: (any Interpreter)?) -> String { name }
}

/// A provider (`ProviderInfo`).
final class ProviderObject: NetObject {
    let name: String
    init(_ name: String) { self.name = name }

    static let providerType = NetType("System.Management.Automation.ProviderInfo", declare: { _ in
        TypeDeclaration(properties: [
            property("Name") { .string($0.name) },
            property("HelpFile") { _ in .string("System.Management.Automation.dll-Help.xml") },
            property("Description") { _ in .string("") },
            property("Capabilities") { .string($0.name == "FileSystem" ? "Filter, ShouldProcess, Credentials" : "ShouldProcess") },
            property("Home") { _ in .string("") },
            property("Drives") { provider in
                .array(DriveObject.all.filter { $0.provider == provider.name }.map { Value.object($0) })
            },
        ])
    })

    private static func property(_ name: String, _ get: @escaping (ProviderObject) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, name == "Drives" ? .object : .string) { _, target in
            (target.asObject as? ProviderObject).map(get) ?? .null
        }
    }

    override var type: NetType { ProviderObject.providerType }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "Microsoft.PowerShell.Core\\" + name }
}
