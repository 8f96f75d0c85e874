import ShellRuntime
import ShellValues

/// Makes an HTML table or list of objects.
final class ConvertToHtml: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let property = ParameterSpec(
        "Property", .object.arrayType, position: 0, help: "Names of properties, wildcards, or calculated properties.")
    static let body = ParameterSpec("Body", .string.arrayType, position: 3, set: "Page")
    static let head = ParameterSpec("Head", .string.arrayType, position: 1, set: "Page")
    static let title = ParameterSpec("Title", .string, position: 2, set: "Page", checks: [.notNullOrEmpty])
    static let `as` = ParameterSpec("As", .string, checks: [.notNullOrEmpty, .set(["Table", "List"])])
    static let cssUri = ParameterSpec("CssUri", .string, aliases: ["cu", "uri"], set: "Page", checks: [.notNullOrEmpty])
    static let fragment = ParameterSpec("Fragment", .switchParameter, set: "Fragment", checks: [.notNullOrEmpty])
    static let postContent = ParameterSpec("PostContent", .string.arrayType, checks: [.notNullOrEmpty])
    static let preContent = ParameterSpec("PreContent", .string.arrayType, checks: [.notNullOrEmpty])
    static let meta = ParameterSpec("Meta", .hashtable, set: "Page", checks: [.notNullOrEmpty])
    static let charset = ParameterSpec(
        "Charset", .string, set: "Page",
        checks: [.notNullOrEmpty, .pattern(#"^[A-Za-z0-9]\w+\S+[A-Za-z0-9]$"#, ignoringCase: true, message: nil)])
    static let transitional = ParameterSpec("Transitional", .switchParameter, set: "Page", checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "ConvertTo-Html", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ConvertToHtmlCommand", defaultSet: "Page", outputTypes: ["System.String"],
        synopsis: "Makes an HTML page with a table or list of objects.",
        parameters: [
            inputObject, property, body, head, title, `as`, cssUri, fragment, postContent, preContent, meta, charset,
            transitional,
        ],
        make: { ConvertToHtml() })
    private var keys: [PropertyKey] = []
    private var started = false

    func process(_ call: CommandCall) throws {
        guard let input = call[Self.inputObject], !input.isNull else { return }
        let isList = CaseFolding.fold(call.text(Self.`as`) ?? "table") == "list"
        if !started { try start(input, isList, call) }
        if isList { try writeList(input, call) } else { try writeRow(input, call) }
    }

    private func start(_ input: Value, _ isList: Bool, _ call: CommandCall) throws {
        started = true
        keys = try PropertyKeyReader.parse(arguments(input, call), allowing: [.name, .alignment, .width], call)
        if !call.flag(Self.fragment) { try HtmlPage(call).writeHead() }
        for text in call.texts(Self.preContent) { try call.write(text) }
        try call.write("<table>")
        if isList { return }
        try call.write("<colgroup>" + keys.map { column($0) }.joined() + "</colgroup>")
        try call.write("<tr>" + keys.map { "<th>" + HtmlPage.escaped($0.label ?? $0.text) + "</th>" }.joined() + "</tr>")
    }

    /// The properties asked for, wildcards resolved; all of them when none were.
    private func arguments(_ input: Value, _ call: CommandCall) throws -> [Value] {
        let all = PropertyAccess.all(input, call.engine).map(\.name)
        let asked = call.list(Self.property)
        if asked.isEmpty { return all.map { .string($0) } }
        return asked.flatMap { argument -> [Value] in
            guard case .string(let text) = argument, !NamePattern(text).isLiteral else { return [argument] }
            let pattern = NamePattern(text)
            return all.filter { pattern.matches($0) }.map { .string($0) }
        }
    }

    private func column(_ key: PropertyKey) -> String {
        var text = "<col"
        if let width = key.entries["width"] { text += " width = \"\(width.text(nil))\"" }
        if let alignment = key.entries["alignment"] { text += " align = \"\(alignment.text(nil))\"" }
        return text + "/>"
    }

    private func text(_ key: PropertyKey, _ input: Value, _ call: CommandCall) throws -> String {
        HtmlPage.escaped(CultureText.of(try key.value(input, call.engine) ?? .null, call.engine))
    }

    private func writeRow(_ input: Value, _ call: CommandCall) throws {
        var row = "<tr>"
        for key in keys { row += "<td>" + (try text(key, input, call)) + "</td>" }
        try call.write(row + "</tr>")
    }

    private func writeList(_ input: Value, _ call: CommandCall) throws {
        for key in keys {
            try call.write("<tr><td>" + HtmlPage.escaped(key.label ?? key.text) + ":</td><td>" + (try text(key, input, call)) + "</td></tr>")
        }
    }

    func end(_ call: CommandCall) throws {
        if !started {
            if !call.flag(Self.fragment) { try HtmlPage(call).writeHead() }
            try call.write("<table>")
        }
        try call.write("</table>")
        for text in call.texts(Self.postContent) { try call.write(text) }
        if !call.flag(Self.fragment) { try call.write("</body></html>") }
    }
}

/// The parts of a page around the table.
struct HtmlPage {
    private let call: CommandCall

    init(_ call: CommandCall) { self.call = call }

    func writeHead() throws {
        let isTransitional = call.flag(ConvertToHtml.transitional)
        let name = isTransitional ? "Transitional" : "Strict"
        try call.write(
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 \(name)//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-\(name.lowercased()).dtd\">")
        try call.write("<html xmlns=\"http://www.w3.org/1999/xhtml\">")
        try call.write("<head>")
        if let charset = call.text(ConvertToHtml.charset) { try call.write("<meta charset=\"\(charset)\">") }
        if let table = call[ConvertToHtml.meta]?.asObject as? TableObject {
            for pair in table.pairs { try call.write("<meta name=\"\(pair.key.text(call.engine))\" content=\"\(pair.value.text(call.engine))\">") }
        }
        if call.isBound(ConvertToHtml.head) {
            for text in call.texts(ConvertToHtml.head) { try call.write(text) }
        } else {
            try call.write("<title>" + HtmlPage.escaped(call.text(ConvertToHtml.title) ?? "HTML TABLE") + "</title>")
        }
        if let sheet = call.text(ConvertToHtml.cssUri) {
            try call.write("<link rel=\"stylesheet\" type=\"text/css\" href=\"\(sheet)\" />")
        }
        try call.write("</head><body>")
        for text in call.texts(ConvertToHtml.body) { try call.write(text) }
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case let wide where wide.value >= 160 && wide.value < 256: result += "&#\(wide.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
