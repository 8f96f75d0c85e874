public import ShellValues

/// A property as asked for on a command line: a name, perhaps with wildcards, or a script block, with what a
/// calculated property may add.
public struct PropertyParameter {
    public enum Expression {
        case name(String)
        case script(ScriptBlockObject)
    }

    public var expression: Expression
    public var label: String?
    public var format: String?
    /// Columns on the screen; zero lets the layout decide.
    public var width: Int
    public var alignment: ColumnAlignment
    /// `Format-Custom` only: how deep this property is followed.
    public var depth: Int?

    public init(
        _ expression: Expression, label: String? = nil, format: String? = nil, width: Int = 0,
        alignment: ColumnAlignment = .undefined, depth: Int? = nil
    ) {
        self.expression = expression
        self.label = label
        self.format = format
        self.width = width
        self.alignment = alignment
        self.depth = depth
    }

    /// Whether the name has wildcards.
    var hasWildcards: Bool {
        if case .name(let name) = expression { return NamePattern.hasWildcards(name) }
        return false
    }

    /// The properties of `target` that the expression means, in the object's order.
    func resolve(_ target: Value, _ context: FormatContext) -> [ValueSource] {
        switch expression {
        case .script(let block): return [.script(block)]
        case .name(let name):
            let names: [String] = ObjectView.propertyNames(target, context)
            if !NamePattern.hasWildcards(name) {
                return names.first { CaseFolding.equal($0, name) }.map { [.property($0, Symbol($0))] }
                    ?? ObjectView.hidden(target, name, context)
            }
            let pattern = NamePattern(name)
            return names.filter(pattern.matches).map { .property($0, Symbol($0)) }
        }
    }
}

/// A column or list item ready to be read from objects.
struct ActiveProperty {
    let source: ValueSource
    let parameter: PropertyParameter?

    /// The heading: the label given, else the name.
    var label: String { parameter?.label ?? source.name }
}

/// Which properties of an object are shown.
enum ActiveProperties {
    /// Those asked for. Names that the object lacks are kept as missing when `keepsMissing`.
    static func asked(
        _ parameters: [PropertyParameter], _ target: Value, _ context: FormatContext, keepsMissing: Bool
    ) -> [ActiveProperty] {
        var result: [ActiveProperty] = []
        for parameter: PropertyParameter in parameters {
            let sources: [ValueSource] = parameter.resolve(target, context)
            for source: ValueSource in sources { result.append(ActiveProperty(source: source, parameter: parameter)) }
            if sources.isEmpty, keepsMissing, !parameter.hasWildcards, case .name(let name) = parameter.expression {
                result.append(ActiveProperty(source: .missing(name), parameter: parameter))
            }
        }
        return result
    }

    /// The default display set of the object's type as far as the object has it; empty when there is none.
    static func displaySet(_ target: Value, _ context: FormatContext) -> [ActiveProperty] {
        let types: [String] = ObjectView.typeNames(target)
        guard let names: [String] = context.sessionDisplaySet(types) ?? context.views.displaySet(for: types) else {
            return []
        }
        let parameters: [PropertyParameter] = names.map { PropertyParameter(.name($0)) }
        return parameters.flatMap { $0.resolve(target, context) }.map { ActiveProperty(source: $0, parameter: nil) }
    }

    /// Every visible property.
    static func all(_ target: Value, _ context: FormatContext) -> [ActiveProperty] {
        ObjectView.propertyNames(target, context, declaredFirst: true).map {
            ActiveProperty(source: .property($0, Symbol($0)), parameter: nil)
        }
    }

    /// Those asked for, else the default display set, else all.
    static func choose(_ parameters: [PropertyParameter], _ target: Value, _ context: FormatContext) -> [ActiveProperty] {
        if !parameters.isEmpty { return asked(parameters, target, context, keepsMissing: false) }
        let set: [ActiveProperty] = displaySet(target, context)
        return set.isEmpty ? all(target, context) : set
    }
}
