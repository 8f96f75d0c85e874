import ShellRuntime
import ShellValues

/// Answers a part of a path.
final class SplitPath: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType,
        places: [.init("ParentSet", position: 0, mandatory: true, byValue: true, byName: true), .init("LeafSet",
            position: 0, mandatory: true, byValue: true, byName: true), .init("LeafBaseSet", position: 0, mandatory: true,
            byValue: true, byName: true), .init("ExtensionSet", position: 0, mandatory: true, byValue: true, byName: true),
             .init("QualifierSet", position: 0, mandatory: true, byValue: true, byName: true), .init("NoQualifierSet",
            position: 0, mandatory: true, byValue: true, byName: true), .init("IsAbsoluteSet", position: 0,
            mandatory: true, byValue: true, byName: true)], help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPathSet",
        help: "Paths taken as they are, without wildcards.")
    static let qualifier = ParameterSpec("Qualifier", .switchParameter, mandatory: true, byName: true, set: "QualifierSet")
    static let noQualifier = ParameterSpec("NoQualifier", .switchParameter, mandatory: true, byName: true, set: "NoQualifierSet")
    static let parent = ParameterSpec("Parent", .switchParameter, byName: true, set: "ParentSet")
    static let leaf = ParameterSpec("Leaf", .switchParameter, mandatory: true, byName: true, set: "LeafSet")
    static let leafBase = ParameterSpec("LeafBase", .switchParameter, mandatory: true, byName: true, set: "LeafBaseSet")
    static let extensionParameter = ParameterSpec(
        "Extension", .switchParameter, mandatory: true, byName: true, set: "ExtensionSet")
    static let resolve = ParameterSpec("Resolve", .switchParameter)
    static let isAbsolute = ParameterSpec("IsAbsolute", .switchParameter, mandatory: true, set: "IsAbsoluteSet")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Split-Path", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.SplitPathCommand",
        defaultSet: "ParentSet", outputTypes: ["System.String", "System.Boolean"],
        synopsis: "Gets the parent, the last name or another part of a path.",
        parameters: [
            path, literalPath, qualifier, noQualifier, parent, leaf, leafBase, extensionParameter, resolve, isAbsolute,
            credential,
        ],
        make: { SplitPath() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            if call.flag(Self.resolve) {
                for item in try ItemFinder(call).find(path, literal: false) { try split(item.text, call) }
            } else {
                try split(path, call)
            }
        }
    }

    private func split(_ path: String, _ call: CommandCall) throws {
        if call.flag(Self.leaf) { return try call.write(PathText.leaf(path)) }
        if call.flag(Self.leafBase) { return try call.write(PathText.baseName(path)) }
        if call.flag(Self.extensionParameter) { return try call.write(PathText.fileExtension(path)) }
        if call.flag(Self.qualifier) { return try writeQualifier(path, call) }
        if call.flag(Self.noQualifier) { return try call.write(withoutQualifier(path)) }
        if call.flag(Self.isAbsolute) { return try call.write(.bool(path.hasPrefix("/") || path.hasPrefix("~") || PathText.qualifier(path) != nil)) }
        if PathText.slashed(path).allSatisfy({ $0 == "/" }) {
            throw call.failure(
                "Argument",
                "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        try call.write(PathText.parent(path))
    }

    private func writeQualifier(_ path: String, _ call: CommandCall) throws {
        if let qualifier = PathText.qualifier(path) { return try call.write(qualifier) }
        try call.writeError(
            "ParsePathFormatError", "Cannot parse path because path '\(path)' does not have a qualifier specified.",
            category: .InvalidArgument, target: .string(path), type: ExceptionTypes.format)
    }

    private func withoutQualifier(_ path: String) -> String {
        PathText.qualifier(path).map { String(path.dropFirst($0.count)) } ?? path
    }
}
