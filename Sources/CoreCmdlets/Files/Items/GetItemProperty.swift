import ShellRuntime
import ShellValues

/// Answers properties of items as an object.
final class GetItemProperty: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let name = ParameterSpec(
        "Name", .string.arrayType, aliases: ["PSProperty"], position: 1,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Get-ItemProperty", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.GetItemPropertyCommand", aliases: ["gp"], defaultSet: "Path",
        outputTypes: ["System.Boolean", "System.String", "System.DateTime", "System.IO.FileInfo",
            "System.IO.DirectoryInfo"], synopsis: "Gets the properties of an item.",
        parameters: [path, literalPath, name, filter, include, exclude, credential],
        make: { GetItemProperty() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) {
                guard case .file(let file) = item else { throw ItemProperties.unsupported(call) }
                let object = FileObject.value(file, call.engine)
                if !call.isBound(Self.name) { try call.write(object); continue }
                try call.write(try ItemProperties.chosen(call.texts(Self.name), of: object, file, call))
            }
        }
    }
}

/// Answers the bare values of properties.
final class GetItemPropertyValue: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, byValue: true, byName: true, set: "Path", checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let name = ParameterSpec(
        "Name", .string.arrayType, aliases: ["PSProperty"], position: 1, mandatory: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Get-ItemPropertyValue", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.GetItemPropertyValueCommand", aliases: ["gpv"], defaultSet: "Path",
        synopsis: "Gets the values of properties of an item.",
        parameters: [path, literalPath, name, filter, include, exclude, credential],
        make: { GetItemPropertyValue() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter)
        for path in call.isBound(Self.path) || literal ? call.texts(literal ? Self.literalPath : Self.path) : ["."] {
            for item in try finder.find(path, literal: literal) {
                guard case .file(let file) = item else { throw ItemProperties.unsupported(call) }
                for name in call.texts(Self.name) {
                    let object = FileObject.value(file, call.engine)
                    guard let value = try Members.get(object, Symbol(name), call.engine) else {
                        try ItemProperties.missing(name, file, call)
                        continue
                    }
                    try call.write(value)
                }
            }
        }
    }
}

/// Common parts of the item property cmdlets.
enum ItemProperties {
    static func unsupported(_ call: CommandCall) -> PSFailure {
        call.failure(
            "NotSupported", "Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.",
            category: .NotImplemented, type: ExceptionTypes.psNotSupported)
    }

    static func missing(_ name: String, _ path: String, _ call: CommandCall) throws {
        try call.writeError(
            "System.Management.Automation.PSArgumentException", "Property \(name) does not exist at path \(path).",
            category: .InvalidArgument, type: ExceptionTypes.psArgument)
    }

    /// A custom object of the named properties and the provider's notes.
    static func chosen(_ names: [String], of object: Value, _ path: String, _ call: CommandCall) throws -> Value {
        let made = CustomObject()
        for name in names {
            guard let value = try Members.get(object, Symbol(name), call.engine) else {
                try missing(name, path, call)
                continue
            }
            made.add(name, value)
        }
        for member in object.asObject?.extras?.members ?? [] where member.name.hasPrefix("PS") && member.name != "PSIsContainer" {
            if case .note(let value) = member.kind { made.add(member.name, value) }
        }
        return .object(made)
    }
}
