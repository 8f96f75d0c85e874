import ShellRuntime
import ShellValues

/// Makes XML of objects.
final class ConvertToXml: Cmdlet {
    static let depth = ParameterSpec(
        "Depth", .int, checks: [.range(.int(1), .int(2147483647))], help: "How many levels deep to go.")
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, position: 0, mandatory: true, byValue: true, checks: [.allowNull],
        help: "The object to work on; usually it comes through the pipeline.")
    static let noTypeInformation = ParameterSpec("NoTypeInformation", .switchParameter)
    static let `as` = ParameterSpec("As", .string, checks: [.notNullOrEmpty, .set(["Stream", "String", "Document"])])
    static let spec = CommandSpec(
        "ConvertTo-Xml", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ConvertToXmlCommand",
        outputTypes: ["System.Xml.XmlDocument", "System.String"], synopsis: "Makes XML text of objects.",
        parameters: [depth, inputObject, noTypeInformation, `as`],
        make: { ConvertToXml() })
    private var items: [Value] = []

    func process(_ call: CommandCall) throws {
        if let input = call[Self.inputObject], !input.isNull { items.append(input) }
    }

    func end(_ call: CommandCall) throws {
        let kind = CaseFolding.fold(call.text(Self.`as`) ?? "document")
        let writer = XmlElements(engine: call.engine, depth: max(1, call.int(Self.depth) ?? 1), withTypes: !call.flag(Self.noTypeInformation))
        let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
        if kind == "stream" {
            for line in [head, "<Objects>"] { try call.write(line) }
            for item in items { try call.write(writer.element("Object", nil, item, indent: 0, depth: 0).joined(separator: "\n")) }
            return try call.write("</Objects>")
        }
        let lines = [head, "<Objects>"] + items.flatMap { writer.element("Object", nil, $0, indent: 1, depth: 0) } + ["</Objects>"]
        let text = lines.joined(separator: "\n")
        if kind == "string" { return try call.write(text) }
        guard let type = call.engine.findType("xml") else { return try call.write(text) }
        try call.write(try Conversion.convert(.string(text), to: type, call.engine))
    }
}

/// Elements of `ConvertTo-Xml`.
struct XmlElements {
    let engine: Engine
    let depth: Int
    let withTypes: Bool

    func element(_ tag: String, _ name: String?, _ value: Value, indent: Int, depth level: Int) -> [String] {
        let pad = String(repeating: "  ", count: indent)
        var start = "<" + tag
        if let name { start += " Name=\"\(HtmlPage.escaped(name))\"" }
        if withTypes, let type = value.type { start += " Type=\"\(type.fullName)\"" }
        if value.isNull { return [pad + start + " />"] }
        let inner = children(value, indent + 1, level)
        guard let inner else {
            return [pad + start + ">" + escaped(CultureText.of(value, engine)) + "</\(tag)>"]
        }
        if inner.isEmpty { return [pad + start + " />"] }
        return [pad + start + ">"] + inner + [pad + "</\(tag)>"]
    }

    /// nil for values shown as text.
    private func children(_ value: Value, _ indent: Int, _ level: Int) -> [String]? {
        guard let object = value.asObject, level < depth + 1 else { return nil }
        if let table = object as? TableObject {
            return table.pairs.flatMap { pair in
                element("Property", "Key", pair.key, indent: indent, depth: level + 1) + element("Property", "Value", pair.value, indent: indent, depth: level + 1)
            }
        }
        if object.isEnumerable, let items = try? object.enumerate() {
            return items.flatMap { element("Property", nil, $0, indent: indent, depth: level + 1) }
        }
        guard object is CustomObject || level < depth else { return nil }
        return PropertyAccess.all(value, engine).flatMap { element("Property", $0.name, $0.value, indent: indent, depth: level + 1) }
    }

    private func escaped(_ text: String) -> String {
        String(text.flatMap { c -> String in
            switch c {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            default: String(c)
            }
        })
    }
}
