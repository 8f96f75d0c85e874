import ShellValues

/// The view of older PowerShells: command, message, position, category and identifier.
enum NormalError {
    static func text(_ record: ErrorRecordObject, _ interpreter: (any Interpreter)?) -> String {
        var lines: [String] = [command(record) + record.message]
        if let place: InvocationObject = record.invocation {
            let position: String = PositionText.message(place)
            if !position.isEmpty { lines.append(position) }
        }
        lines.append("+ CategoryInfo          : " + CategoryText.of(record, interpreter))
        lines.append("+ FullyQualifiedErrorId : " + record.fullyQualifiedErrorId)
        return lines.joined(separator: "\n")
    }

    private static func command(_ record: ErrorRecordObject) -> String {
        guard let place: InvocationObject = record.invocation else { return "" }
        let isOperator: Bool = ["", "&", "."].contains(place.invocationName)
        let name: String = isOperator ? place.commandName : place.invocationName
        return name.isEmpty ? "" : name + " : "
    }
}

/// All parts of a record under each other.
enum DetailedError {
    static func text(_ record: ErrorRecordObject, _ interpreter: (any Interpreter)?) -> String {
        var lines: [String] = ["", "Exception             : "]
        lines.append("    Type    : " + record.exception.type.fullName)
        lines.append("    Message : " + record.exception.message)
        if !record.target.isNull { lines.append("TargetObject          : " + record.target.text(interpreter)) }
        lines.append("CategoryInfo          : " + CategoryText.of(record, interpreter))
        lines.append("FullyQualifiedErrorId : " + record.fullyQualifiedErrorId)
        if let place: InvocationObject = record.invocation { lines.append(contentsOf: invocation(place)) }
        if !record.scriptStackTrace.isEmpty { lines.append("ScriptStackTrace      : " + record.scriptStackTrace) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func invocation(_ place: InvocationObject) -> [String] {
        var lines: [String] = ["InvocationInfo        : "]
        if !place.commandName.isEmpty { lines.append("    MyCommand        : " + place.commandName) }
        lines.append("    ScriptLineNumber : \(place.line)")
        lines.append("    OffsetInLine     : \(place.column)")
        lines.append("    Line             : " + place.lineText)
        return lines
    }
}
