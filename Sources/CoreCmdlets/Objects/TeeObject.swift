import ShellRuntime
import ShellValues

/// Passes objects on and also keeps them in a variable or a file.
final class TeeObject: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let filePath = ParameterSpec("FilePath", .string, aliases: ["Path"], position: 0, mandatory: true, set: "File")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], mandatory: true, set: "LiteralFile",
        help: "Paths taken as they are, without wildcards.")
    static let append = ParameterSpec("Append", .switchParameter, set: "File", help: "Adds to the end instead of replacing.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, places: [.init("File"), .init("LiteralFile")], checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let variable = ParameterSpec("Variable", .string, mandatory: true, set: "Variable")
    static let spec = CommandSpec(
        "Tee-Object", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.TeeObjectCommand",
        defaultSet: "File", synopsis: "Keeps what flows by in a file or a variable and passes it on.",
        parameters: [inputObject, filePath, literalPath, append, encoding, variable],
        make: { TeeObject() })
    private var items: ContiguousArray<Value> = []

    func process(_ call: CommandCall) throws {
        if case .nothing = call.input, call.expectsInput { return }
        let input = call[Self.inputObject] ?? .null
        items.append(input)
        try call.write(input)
    }

    func end(_ call: CommandCall) throws {
        if let name = call.text(Self.variable) { return try keep(in: name, call) }
        var parameters: [(String, Value)] = []
        for parameter in [Self.filePath, Self.literalPath, Self.append, Self.encoding] {
            if let value = call[parameter] { parameters.append((parameter.name, value)) }
        }
        _ = try call.engine.run("Out-File", parameters: parameters, input: Array(items))
    }

    private func keep(in name: String, _ call: CommandCall) throws {
        var kept = items
        if call.flag(Self.append) {
            let old = call.engine.variable(Symbol(name))
            if let object = old.asObject, object.isEnumerable {
                kept = try object.enumerate() + kept
            } else if !old.isNull {
                kept.insert(old, at: 0)
            }
        }
        let value: Value = kept.count == 1 ? kept[0] : .object(kept.isEmpty ? ListObject([]) : ArrayObject(kept))
        try VariableStore(call).set(name, value, force: false)
    }
}
