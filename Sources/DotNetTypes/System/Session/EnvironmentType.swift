import DotNetPrimitives
import ShellValues

/// `System.Environment`, as the session's host shows it.
enum EnvironmentType {
    static let type = NetType("System.Environment", declare: { _ in
        TypeDeclaration(staticProperties: host + machine + fixed, staticMethods: variables + folders)
    })

    private static func read(_ name: String, _ type: NetType, _ get: @escaping (HostValues) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { interpreter, _ in get(interpreter.host) }
    }

    private static var host: [PropertyDeclaration] {
        [
            PropertyDeclaration(
                "CurrentDirectory", .string, set: { interpreter, _, value in interpreter.host.currentFolder = value.text(nil) }
            ) { interpreter, _ in .string(interpreter.host.currentFolder) },
            read("ProcessId", .int) { .int($0.processID) },
            read("TickCount", .int) { .int(Int32(truncatingIfNeeded: $0.monotonicNanoseconds() / 1_000_000)) },
            read("TickCount64", .long) { .long(Int64(truncatingIfNeeded: $0.monotonicNanoseconds() / 1_000_000)) },
            read("UserName", .string) { .string($0.environment["USER"] ?? $0.environment["LOGNAME"] ?? "user") },
            read("MachineName", .string) { .string(machineName($0)) },
            read("UserDomainName", .string) { .string(machineName($0)) },
        ]
    }

    private static func machineName(_ host: HostValues) -> String {
        host.environment["HOSTNAME"] ?? host.environment["COMPUTERNAME"] ?? "localhost"
    }

    private static var machine: [PropertyDeclaration] {
        [
            constant("int ProcessorCount", .int(2)), constant("bool Is64BitProcess", .bool(true)),
            constant("bool Is64BitOperatingSystem", .bool(true)), constant("int SystemPageSize", .int(4096)),
            constant("string SystemDirectory", .string("")), constant("long WorkingSet", .long(100_000_000)),
            constant("bool IsPrivilegedProcess", .bool(false)), constant("bool UserInteractive", .bool(true)),
            PropertyDeclaration("OSVersion", operatingSystem) { _, _ in .object(OperatingSystemObject()) },
            PropertyDeclaration("Version", .version) { _, _ in VersionMembers.box(try NetVersion(10, 0, build: 0)) },
        ]
    }

    private static var fixed: [PropertyDeclaration] {
        [
            constant("string NewLine", .string("\n")), constant("string CommandLine", .string("pwsh")),
            constant("string ProcessPath", .string("")), constant("string StackTrace", .string("")),
            constant("int CurrentManagedThreadId", .int(1)), constant("bool HasShutdownStarted", .bool(false)),
            property("int ExitCode", set: { _, _ in }) { _ in .int(0) },
        ]
    }

    private static let target = "System.EnvironmentVariableTarget target"

    private static var variables: [MethodOverload] {
        let get: (MethodCall) throws -> Value = { call in
            .text(call.interpreter.host.environment[try call.required(0, "variable")])
        }
        let set: (MethodCall) throws -> Value = { call in
            let name = try call.required(0, "variable")
            if name.isEmpty { throw Failure.argument("String cannot be of zero length.", "variable") }
            let value = call.text(1)
            call.interpreter.host.environment[name] = value.isEmpty ? nil : value
            return .nothing
        }
        let all: (MethodCall) throws -> Value = { call in
            let table = TableObject(ignoringCase: false)
            for (name, value) in call.interpreter.host.environment.sorted(by: { $0.key < $1.key }) {
                table.set(.string(name), .string(value))
            }
            return .object(table)
        }
        return [
            method("string GetEnvironmentVariable(string variable)", get),
            method("string GetEnvironmentVariable(string variable, \(target))", get),
            method("System.Collections.IDictionary GetEnvironmentVariables()", all),
            method("System.Collections.IDictionary GetEnvironmentVariables(\(target))", all),
            method("void SetEnvironmentVariable(string variable, string value)", set),
            method("void SetEnvironmentVariable(string variable, string value, \(target))", set),
            method("string ExpandEnvironmentVariables(string name)") { call in
                .string(expand(call.text(0), call.interpreter.host.environment))
            },
            method("string[] GetCommandLineArgs()") { _ in .strings(["pwsh"]) },
        ]
    }

    /// `%NAME%` becomes the variable's value when there is one.
    private static func expand(_ text: String, _ environment: [String: String]) -> String {
        let parts = text.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
        var (result, i) = (parts.first ?? "", 1)
        while i < parts.count {
            if i + 1 < parts.count, let value = environment[parts[i]] {
                result += value + parts[i + 1]
                i += 2
            } else {
                result += "%" + parts[i]
                i += 1
            }
        }
        return result
    }

    private static var folders: [MethodOverload] {
        let folder: (MethodCall) throws -> Value = { call in
            .string(path(call.raw(0), home: call.interpreter.host.home))
        }
        return [
            method("string GetFolderPath(System.Environment+SpecialFolder folder)", folder),
            method("string[] GetLogicalDrives()") { _ in .strings(["/"]) },
        ]
    }

    /// Where Linux keeps the special folders.
    private static func path(_ folder: Int64, home: String) -> String {
        switch folder {
        case 40, 5: home
        case 0, 16: home + "/Desktop"
        case 26: home + "/.config"
        case 28: home + "/.local/share"
        case 35: "/usr/share"
        case 13: home + "/Music"
        case 39: home + "/Pictures"
        case 14: home + "/Videos"
        case 21: home + "/Templates"
        default: ""
        }
    }

    static let operatingSystem = NetType("System.OperatingSystem", declare: { _ in
        TypeDeclaration(
            properties: [
                property("System.PlatformID Platform") { _ in .enumeration(4, "System.PlatformID") },
                property("string ServicePack") { _ in .string("") },
                property("version Version") { _ in VersionMembers.box(OperatingSystemObject.version) },
                property("string VersionString") { target in .string(target.netString(nil)) },
            ],
            staticMethods: ["Linux", "Windows", "MacOS"].map { name in
                method("bool Is\(name)()") { _ in .bool(name == "Linux") }
            })
    })
}

/// The operating system the range plays: some Linux.
final class OperatingSystemObject: NetObject {
    static var version: NetVersion {
        (try? NetVersion(6, 1, build: 0, revision: 0)) ?? (try? NetVersion(0, 0)) ?? zero
    }
    private static var zero: NetVersion {
        do { return try NetVersion(0, 0) } catch { preconditionFailure("\(error)") }
    }
    override var type: NetType { EnvironmentType.operatingSystem }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "Unix " + OperatingSystemObject.version.description }
}
