import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Describes the host.
final class GetHost: Cmdlet {
    static let spec = CommandSpec(
        "Get-Host", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetHostCommand",
        outputTypes: ["System.Management.Automation.Host.PSHost"], synopsis: "Describes the program that runs the shell.",
        parameters: [],
        make: { GetHost() })
    func process(_ call: CommandCall) throws {
        let known = call.engine.variable(Symbol("Host"))
        if !known.isNull { return try call.write(known) }
        let culture = call.engine.findType("cultureinfo").flatMap { try? Members.getStatic($0, Symbol("CurrentCulture"), call.engine) } ?? .string("en-US")
        try call.write(.object(CustomObject([
            ("Name", .string("ConsoleHost")), ("Version", Conversion.tryConvert(.string("7.6.9"), to: .version, call.engine) ?? .string("7.6.9")),
            ("CurrentCulture", culture), ("CurrentUICulture", culture),
        ], typeNames: ["System.Management.Automation.Internal.Host.InternalHost", "System.Object"])))
    }
}

/// Answers cultures.
final class GetCulture: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, byValue: true, set: "Name", checks: [.notNull],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let noUserOverrides = ParameterSpec(
        "NoUserOverrides", .switchParameter, places: [.init("CurrentCulture"), .init("Name")])
    static let listAvailable = ParameterSpec("ListAvailable", .switchParameter, set: "ListAvailable")
    static let spec = CommandSpec(
        "Get-Culture", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetCultureCommand",
        defaultSet: "CurrentCulture", outputTypes: ["System.Globalization.CultureInfo"],
        synopsis: "Gets the culture of the session, or one by name.",
        parameters: [name, noUserOverrides, listAvailable],
        make: { GetCulture() })
    func process(_ call: CommandCall) throws {
        guard let type = call.engine.findType("cultureinfo") else { return }
        let names = call.isBound(Self.name) ? call.texts(Self.name) : ["en-US"]
        for name in names { try call.write(try Conversion.convert(.string(name), to: type, call.engine)) }
    }
}

/// Answers the culture of the interface.
final class GetUICulture: Cmdlet {
    static let spec = CommandSpec(
        "Get-UICulture", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetUICultureCommand",
        outputTypes: ["System.Globalization.CultureInfo"], synopsis: "Gets the culture of the interface.",
        parameters: [],
        make: { GetUICulture() })
    func process(_ call: CommandCall) throws {
        guard let type = call.engine.findType("cultureinfo") else { return }
        try call.write(try Conversion.convert(.string("en-US"), to: type, call.engine))
    }
}

/// Shows the calls that are running.
final class GetPSCallStack: Cmdlet {
    static let spec = CommandSpec(
        "Get-PSCallStack", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.GetPSCallStackCommand", aliases: ["gcs"],
        outputTypes: ["System.Management.Automation.CallStackFrame"],
        synopsis: "Lists the calls that are running, innermost first.",
        parameters: [],
        make: { GetPSCallStack() })
    func process(_ call: CommandCall) throws {
        for entry in call.engine.callStack.reversed() {
            let path = entry.scriptPath
            let place = path.isEmpty ? "<No file>" : Folder.leaf(path) + ": line \(entry.line)"
            try call.write(.object(CustomObject([
                ("Command", .string(entry.functionName)), ("Arguments", .string("{}")), ("Location", .string(place)),
                ("FunctionName", .string(entry.functionName)), ("ScriptName", path.isEmpty ? .null : .string(path)),
                ("ScriptLineNumber", .int(Int32(truncatingIfNeeded: entry.line))),
            ], typeNames: ["System.Management.Automation.CallStackFrame", "System.Object"])))
        }
    }
}

/// Makes an identifier.
final class NewGuid: Cmdlet {
    static let empty = ParameterSpec("Empty", .switchParameter, set: "Empty")
    static let inputObject = ParameterSpec(
        "InputObject", .string, position: 0, byValue: true, set: "InputObject",
        help: "The object to work on; usually it comes through the pipeline.")
    static let spec = CommandSpec(
        "New-Guid", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.NewGuidCommand",
        defaultSet: "Default", outputTypes: ["System.Guid"], synopsis: "Makes a new random GUID.",
        parameters: [empty, inputObject],
        make: { NewGuid() })
    func process(_ call: CommandCall) throws {
        if call.flag(Self.empty) { return try write("00000000-0000-0000-0000-000000000000", call) }
        if let text = call.text(Self.inputObject) {
            do {
                return try call.write(try Conversion.convert(.string(text), to: .guid, call.engine))
            } catch is PSFailure {
                return try call.writeError(
                    "StringNotRecognizedAsGuid", "Unrecognized Guid format.", category: .InvalidArgument, type: ExceptionTypes.format)
            }
        }
        let (high, low) = (call.engine.host.randomBits(), call.engine.host.randomBits())
        let versioned = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let marked = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = NewGuid.hex(versioned) + NewGuid.hex(marked)
        try write(digits, call)
    }

    private func write(_ text: String, _ call: CommandCall) throws {
        try call.write(try Conversion.convert(.string(text), to: .guid, call.engine))
    }

    private static func hex(_ bits: UInt64) -> String {
        let text = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}

/// Makes an empty temporary file.
final class NewTemporaryFile: Cmdlet {
    static let spec = CommandSpec(
        "New-TemporaryFile", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.NewTemporaryFileCommand", outputTypes: ["System.IO.FileInfo"],
        shouldProcess: true, synopsis: "Makes an empty file with a new name in the temporary folder.",
        parameters: [],
        make: { NewTemporaryFile() })
    func process(_ call: CommandCall) throws {
        guard try call.shouldProcess("/tmp/") else { return }
        let name = String(call.engine.host.randomBits(), radix: 36).prefix(6)
        let path = "/tmp/tmp\(name).tmp"
        _ = FileBytes.write([], to: path)
        try call.write(FileObject.value(path, call.engine))
    }
}
