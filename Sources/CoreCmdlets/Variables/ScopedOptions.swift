import ShellRuntime
import ShellValues

/// `ScopedItemOptions` of variables, functions and aliases.
enum ScopedOptions {
    static func parse(_ value: Value, _ engine: Engine) -> VariableOptions {
        var result: VariableOptions = []
        for word in CaseFolding.fold(value.text(engine)).split(separator: ",") {
            switch word.filter({ $0 != " " }) {
            case "readonly": result.insert(.readOnly)
            case "constant": result.insert(.constant)
            case "private": result.insert(.isPrivate)
            case "allscope": result.insert(.allScope)
            default: break
            }
        }
        return result
    }

    /// `ReadOnly, AllScope`, or `None`.
    static func text(_ options: VariableOptions) -> String {
        var names: [String] = []
        if options.contains(.readOnly) { names.append("ReadOnly") }
        if options.contains(.constant) { names.append("Constant") }
        if options.contains(.isPrivate) { names.append("Private") }
        if options.contains(.allScope) { names.append("AllScope") }
        return names.isEmpty ? "None" : names.joined(separator: ", ")
    }
}
