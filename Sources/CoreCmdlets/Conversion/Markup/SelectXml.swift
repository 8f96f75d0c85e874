import ShellRuntime
import ShellValues

/// Finds nodes of XML by XPath.
final class SelectXml: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 1, mandatory: true, byName: true, set: "Path", checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        checks: [.notNullOrEmpty], help: "Paths taken as they are, without wildcards.")
    static let xml = ParameterSpec(
        "Xml", CmdletTypes.xmlNode.arrayType, aliases: ["Node"], position: 1, mandatory: true, byValue: true, byName: true,
        set: "Xml", checks: [.notNullOrEmpty])
    static let content = ParameterSpec(
        "Content", .string.arrayType, mandatory: true, byValue: true, set: "Content", checks: [.notNullOrEmpty])
    static let xPath = ParameterSpec("XPath", .string, position: 0, mandatory: true, checks: [.notNullOrEmpty])
    static let namespace = ParameterSpec("Namespace", .hashtable, checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Select-Xml", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.SelectXmlCommand",
        defaultSet: "Xml", outputTypes: ["Microsoft.PowerShell.Commands.SelectXmlInfo"],
        synopsis: "Finds nodes in XML text, documents or files by an XPath.",
        parameters: [path, literalPath, xml, content, xPath, namespace],
        make: { SelectXml() })
    func process(_ call: CommandCall) throws {
        for node in call.list(Self.xml) { try search(node, path: "InputStream", call) }
        for text in call.texts(Self.content) { try search(text, path: "InputStream", call) }
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for file in try FileArguments.existing(path, literal: literal, call) {
                guard let text = TextFiles.read(file, .utf8) else { try FileArguments.missingPath(file, call); continue }
                try search(text, path: file, call)
            }
        }
    }

    private func search(_ text: String, path: String, _ call: CommandCall) throws {
        guard let type = call.engine.findType("xml") else { return }
        do {
            try search(try Conversion.convert(.string(text), to: type, call.engine), path: path, call)
        } catch let failure as PSFailure where failure.record.errorId != "" && !failure.fromCmdlet {
            let record = ErrorRecordObject(
                failure.record.exception, id: "InvalidCastToXmlDocument", category: .InvalidArgument, target: .string(text))
            try call.writeError(record)
        }
    }

    private func search(_ node: Value, path: String, _ call: CommandCall) throws {
        let expression = call.text(Self.xPath) ?? ""
        var arguments: [Value] = [.string(expression)]
        if let table = call[Self.namespace]?.asObject as? TableObject { arguments.append(try manager(table, node, call)) }
        let found: Value
        do {
            found = try Members.invoke(node, Symbol("SelectNodes"), arguments, call.engine)
        } catch let failure as PSFailure {
            let inner = failure.record.exception.innermost
            throw call.failure(ErrorRecordObject(inner, id: inner.type.fullName, category: .NotSpecified))
        }
        for item in try found.asObject?.enumerate() ?? [] {
            try call.write(.object(RecordObject(SelectXml.infoType, [item, .string(path), .string(expression)])))
        }
    }

    private func manager(_ table: TableObject, _ node: Value, _ call: CommandCall) throws -> Value {
        guard let type = call.engine.findType("System.Xml.XmlNamespaceManager") else { return .object(table) }
        let names = try Members.get(node, Symbol("NameTable"), call.engine) ?? .null
        let manager = try Members.construct(type, [names], call.engine)
        for pair in table.pairs {
            _ = try Members.invoke(manager, Symbol("AddNamespace"), [pair.key, pair.value], call.engine)
        }
        return manager
    }

    static let infoType = NetType("Microsoft.PowerShell.Commands.SelectXmlInfo", declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "Node", .object), .readOnlyField(1, "Path", .string), .readOnlyField(2, "Pattern", .string),
        ])
    })
}
