import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Joins the texts of objects into one.
final class JoinString: Cmdlet {
    static let property = ParameterSpec(
        "Property", .object, position: 0, help: "Names of properties, wildcards, or calculated properties.")
    static let separator = ParameterSpec("Separator", .string, position: 1, checks: [.allowEmptyString])
    static let outputPrefix = ParameterSpec("OutputPrefix", .string, aliases: ["op"])
    static let outputSuffix = ParameterSpec("OutputSuffix", .string, aliases: ["os"])
    static let singleQuote = ParameterSpec("SingleQuote", .switchParameter, set: "SingleQuote")
    static let doubleQuote = ParameterSpec("DoubleQuote", .switchParameter, set: "DoubleQuote")
    static let formatString = ParameterSpec("FormatString", .string, set: "Format")
    static let useCulture = ParameterSpec(
        "UseCulture", .switchParameter, help: "Takes the list separator of the culture as delimiter.")
    static let inputObject = ParameterSpec(
        "InputObject", .psObject.arrayType, byValue: true,
        help: "The object to work on; usually it comes through the pipeline.")
    static let spec = CommandSpec(
        "Join-String", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.Utility.JoinStringCommand", defaultSet: "default",
        outputTypes: ["System.String"], synopsis: "Joins the texts of objects, or of one of their properties, into one text.",
        parameters: [
            property, separator, outputPrefix, outputSuffix, singleQuote, doubleQuote, formatString, useCulture, inputObject,
        ],
        make: { JoinString() })
    private var parts: [String] = []
    private var key: PropertyKey?

    func begin(_ call: CommandCall) throws {
        if let property = call[Self.property] { key = try PropertyKeyReader.parse([property], allowing: [], call).first }
    }

    func process(_ call: CommandCall) throws {
        for input in call.list(Self.inputObject) where !input.isNull {
            let value = try key.map { try $0.value(input, call.engine) ?? .null } ?? input
            if value.isNull { continue }
            parts.append(try formatted(value, call))
        }
    }

    private func formatted(_ value: Value, _ call: CommandCall) throws -> String {
        if let format = call.text(Self.formatString) {
            return try Operators.format(.string(format), .array([value]), call.engine).text(call.engine)
        }
        let text = value.text(call.engine)
        if call.flag(Self.singleQuote) { return "'" + text + "'" }
        if call.flag(Self.doubleQuote) { return "\"" + text + "\"" }
        return text
    }

    func end(_ call: CommandCall) throws {
        let separator = call.text(Self.separator) ?? (call.isBound(Self.separator) ? "" : defaultSeparator(call))
        let prefix = call.text(Self.outputPrefix) ?? ""
        try call.write(prefix + parts.joined(separator: separator) + (call.text(Self.outputSuffix) ?? ""))
    }

    private func defaultSeparator(_ call: CommandCall) -> String {
        let separator = call.engine.variable(Symbol("OFS"))
        return separator.isNull ? "" : separator.text(call.engine)
    }
}
