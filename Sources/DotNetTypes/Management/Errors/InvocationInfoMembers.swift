import ShellValues

/// `System.Management.Automation.InvocationInfo`.
enum InvocationInfoMembers {
    static func install() {
        MemberSource.install("System.Management.Automation.InvocationInfo") { _ in
            TypeDeclaration(properties: command + place + pipeline)
        }
    }

    private static func read(_ declaration: String, _ get: @escaping (InvocationObject) -> Value) -> PropertyDeclaration {
        property(declaration) { target in (target.asObject as? InvocationObject).map(get) ?? .null }
    }

    private static var command: [PropertyDeclaration] {
        [
            read("System.Management.Automation.CommandInfo MyCommand") { $0.command },
            read("System.Collections.Generic.Dictionary[string,System.Object] BoundParameters") { info in
                info.boundParameters.isNull ? .object(table()) : info.boundParameters
            },
            read("System.Collections.Generic.List[System.Object] UnboundArguments") { info in
                info.unboundArguments.isNull ? .object(ListObject([], type: ListTypes.list(of: .object))) : info.unboundArguments
            },
        ]
    }

    private static func table() -> TableObject {
        TableObject(type: TypeTable.instance(of: "System.Collections.Generic.Dictionary", [.string, .object]))
    }

    private static var place: [PropertyDeclaration] {
        [
            read("int ScriptLineNumber") { .number($0.line) }, read("int OffsetInLine") { .number($0.column) },
            read("long HistoryId") { .long(Int64($0.historyID)) }, read("string ScriptName") { .string($0.scriptName) },
            read("string Line") { .string($0.lineText) }, read("string Statement") { .string($0.extentText) },
            read("string PositionMessage") { .string(message($0)) },
            read("string PSScriptRoot") { .string(PathText.directory($0.scriptName) ?? "") },
            read("string PSCommandPath") { .string($0.scriptName) },
        ]
    }

    private static var pipeline: [PropertyDeclaration] {
        [
            read("string InvocationName") { .string($0.invocationName) },
            read("int PipelineLength") { .number($0.pipelineLength) },
            read("int PipelinePosition") { .number($0.pipelinePosition) },
            read("bool ExpectingInput") { .bool($0.expectingInput) },
            read("System.Management.Automation.CommandOrigin CommandOrigin") { _ in
                .enumeration(1, "System.Management.Automation.CommandOrigin")
            },
        ]
    }

    /// `At line:1 char:5`, the line, and its extent underlined.
    static func message(_ info: InvocationObject) -> String {
        guard info.line > 0 else { return "" }
        let file = info.scriptName.isEmpty ? "line:" : info.scriptName + ":"
        let width = info.endLine == info.line ? info.endColumn - info.column : info.lineText.utf16.count - info.column + 1
        let gap = String(repeating: " ", count: max(0, min(info.column - 1, 10_000)))
        let line = String(repeating: "~", count: max(1, min(width, 10_000)))
        return "At \(file)\(info.line) char:\(info.column)\n+ \(info.lineText)\n+ \(gap)\(line)"
    }
}
