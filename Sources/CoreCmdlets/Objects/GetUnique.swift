import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Drops objects that equal the one before.
final class GetUnique: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let asString = ParameterSpec("AsString", .switchParameter, set: "AsString")
    static let onType = ParameterSpec("OnType", .switchParameter, set: "UniqueByType")
    static let caseInsensitive = ParameterSpec("CaseInsensitive", .switchParameter)
    static let spec = CommandSpec(
        "Get-Unique", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetUniqueCommand",
        aliases: ["gu"], defaultSet: "AsString", synopsis: "Drops adjacent repeats from a sorted sequence.",
        description: "Texts are compared with case unless -CaseInsensitive is given; other objects by their values, or by type with -OnType.",
        parameters: [inputObject, asString, onType, caseInsensitive],
        make: { GetUnique() })
    private var last: Value?
    private var lastText: String?

    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? .null
        if case .nothing = call.input, call.expectsInput { return }
        guard let last else { return try keep(input, call) }
        if try !isRepeat(last, input, call) { try keep(input, call) }
    }

    private func isRepeat(_ last: Value, _ input: Value, _ call: CommandCall) throws -> Bool {
        let engine = call.engine
        let ignoresCase = call.flag(Self.caseInsensitive)
        if call.flag(Self.onType) { return TypeNames.of(last).first == TypeNames.of(input).first }
        if call.flag(Self.asString) {
            let text = input.text(engine)
            if lastText == nil { lastText = last.text(engine) }
            let result = Collation.compare(lastText ?? "", text, ignoreCase: ignoresCase) == 0
            return result
        }
        return ValueOrder(ignoresCase: ignoresCase, engine: engine).areEqual(last, input)
    }

    private func keep(_ value: Value, _ call: CommandCall) throws {
        last = value
        lastText = nil
        try call.write(value)
    }
}
