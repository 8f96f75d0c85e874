/// Members of `InvocationInfo`.
enum InvocationMembers {
    private static func info(_ value: Value) -> InvocationObject? { value.asObject as? InvocationObject }

    private static func read(_ name: String, _ type: NetType, _ get: @escaping (InvocationObject) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { _, value in info(value).map(get) ?? .null }
    }

    private static func text(_ name: String, _ get: @escaping (InvocationObject) -> String) -> PropertyDeclaration {
        read(name, .string) { .string(get($0)) }
    }

    private static func number(_ name: String, _ type: NetType = .int, _ get: @escaping (InvocationObject) -> Int) -> PropertyDeclaration {
        read(name, type) { type === NetType.long ? .long(Int64(get($0))) : .int(Int32(clamping: get($0))) }
    }

    static var declaration: TypeDeclaration { TypeDeclaration(properties: what + place + pipeline) }

    private static var what: [PropertyDeclaration] {
        [
            read("MyCommand", .object) { $0.command },
            read("BoundParameters", .dictionary) { $0.boundParameters.isNull ? .object(TableObject()) : $0.boundParameters },
            read("UnboundArguments", .list) { $0.unboundArguments.isNull ? .object(ArrayObject([])) : $0.unboundArguments },
        ]
    }

    private static var place: [PropertyDeclaration] {
        [
            number("ScriptLineNumber") { $0.line },
            number("OffsetInLine") { $0.column },
            number("HistoryId", .long) { $0.historyID },
            text("ScriptName") { $0.scriptName },
            text("Line") { $0.lineText },
            text("Statement") { $0.extentText },
            text("PositionMessage") { PositionText.message($0) },
            text("PSScriptRoot") { folder($0.scriptName) },
            text("PSCommandPath") { $0.scriptName },
            text("InvocationName") { $0.invocationName },
        ]
    }

    private static var pipeline: [PropertyDeclaration] {
        [
            number("PipelineLength") { $0.pipelineLength },
            number("PipelinePosition") { $0.pipelinePosition },
            read("ExpectingInput", .bool) { .bool($0.expectingInput) },
            text("CommandOrigin") { _ in "Internal" },
            read("DisplayScriptPosition", .object) { _ in .null },
        ]
    }

    private static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }
}
