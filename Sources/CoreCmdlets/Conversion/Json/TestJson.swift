import ShellRuntime
import ShellValues

/// Tells whether a text is JSON, and whether it fits a schema.
final class TestJson: Cmdlet {
    static let json = ParameterSpec(
        "Json", .string,
        places: [.init("JsonString", position: 0, mandatory: true, byValue: true), .init("JsonStringWithSchemaString",
            position: 0, mandatory: true, byValue: true), .init("JsonStringWithSchemaFile", position: 0, mandatory: true,
            byValue: true)])
    static let path = ParameterSpec(
        "Path", .string,
        places: [.init("JsonPath", position: 0, mandatory: true, byName: true), .init("JsonPathWithSchemaString",
            position: 0, mandatory: true, byName: true), .init("JsonPathWithSchemaFile", position: 0, mandatory: true,
            byName: true)], help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string,
        places: [.init("JsonLiteralPath", position: 0, mandatory: true, byName: true),
            .init("JsonLiteralPathWithSchemaString", position: 0, mandatory: true, byName: true),
            .init("JsonLiteralPathWithSchemaFile", position: 0, mandatory: true, byName: true)], aliases: ["PSPath", "LP"],
        help: "Paths taken as they are, without wildcards.")
    static let schema = ParameterSpec(
        "Schema", .string,
        places: [.init("JsonStringWithSchemaString", position: 1, mandatory: true), .init("JsonPathWithSchemaString",
            position: 1, mandatory: true), .init("JsonLiteralPathWithSchemaString", position: 1, mandatory: true)],
        checks: [.notNullOrEmpty])
    static let schemaFile = ParameterSpec(
        "SchemaFile", .string,
        places: [.init("JsonStringWithSchemaFile", position: 1, mandatory: true), .init("JsonPathWithSchemaFile",
            position: 1, mandatory: true), .init("JsonLiteralPathWithSchemaFile", position: 1, mandatory: true)],
        checks: [.notNullOrEmpty])
    static let options = ParameterSpec(
        "Options", .string.arrayType, checks: [.notNullOrEmpty, .set(["IgnoreComments", "AllowTrailingCommas"])])
    static let fetchExternalReference = ParameterSpec(
        "FetchExternalReference", .switchParameter,
        places: [.init("JsonStringWithSchemaString"), .init("JsonStringWithSchemaFile"),
            .init("JsonPathWithSchemaString"), .init("JsonPathWithSchemaFile"), .init("JsonLiteralPathWithSchemaString"),
            .init("JsonLiteralPathWithSchemaFile")])
    static let spec = CommandSpec(
        "Test-Json", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.TestJsonCommand",
        defaultSet: "JsonString", outputTypes: ["System.Boolean"], synopsis: "Tells whether a text is valid JSON.",
        parameters: [json, path, literalPath, schema, schemaFile, options, fetchExternalReference],
        make: { TestJson() })
    func process(_ call: CommandCall) throws {
        guard let text = text(call) else { return }
        let options = call.texts(Self.options).map { CaseFolding.fold($0) }
        var checker = StrictJson(
            text, allowsComments: options.contains("ignorecomments"), allowsTrailingCommas: options.contains("allowtrailingcommas"))
        guard checker.isValid() else { return try reportInvalid(text, call) }
        guard let schema = schemaText(call) else { return try call.write(.bool(true)) }
        try check(text, against: schema, call)
    }

    private func text(_ call: CommandCall) -> String? {
        if let json = call.text(Self.json) { return json }
        guard let path = call.text(Self.path) ?? call.text(Self.literalPath) else { return nil }
        return TextFiles.read(Paths.absolute(path, in: call.engine.host.currentFolder), .utf8)
    }

    private func schemaText(_ call: CommandCall) -> String? {
        if let schema = call.text(Self.schema) { return schema }
        guard let path = call.text(Self.schemaFile) else { return nil }
        return TextFiles.read(Paths.absolute(path, in: call.engine.host.currentFolder), .utf8)
    }

    private func reportInvalid(_ text: String, _ call: CommandCall) throws {
        try call.writeError(
            "InvalidJson", "Cannot parse the JSON.", category: .InvalidData, target: .string(text), type: ExceptionTypes.exception)
        try call.write(.bool(false))
    }

    private func check(_ text: String, against schemaText: String, _ call: CommandCall) throws {
        guard let schema = parse(schemaText, call), let value = parse(text, call) else {
            throw call.failure(
                "InvalidJsonSchema", "Cannot parse the JSON schema.", category: .InvalidData, target: .string(schemaText),
                type: ExceptionTypes.exception)
        }
        let problems = JsonSchema(engine: call.engine).problems(value, schema, at: "", depth: 0)
        for problem in problems {
            try call.writeError(
                "InvalidJsonAgainstSchemaDetailed", "The JSON is not valid with the schema: \(problem)", category: .InvalidData,
                target: .string(text), type: ExceptionTypes.exception)
        }
        try call.write(.bool(problems.isEmpty))
    }

    private func parse(_ text: String, _ call: CommandCall) -> Value? {
        let factory = JsonFactory(asHashtable: true, dates: JsonDates(kind: "String", host: call.engine.host))
        var reader = JsonReader(text, maxDepth: 512, factory: factory)
        return (try? reader.readDocument()).flatMap { $0 }
    }
}
