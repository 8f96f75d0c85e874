import ShellSyntax
import ShellValues

/// Tells the parser which type names the session knows.
final class SessionTypeNames: TypeNameOracle, @unchecked Sendable {
    private let engine: Engine

    /// Used by the parser on the engine's own thread, while it parses.
    init(_ engine: Engine) { self.engine = engine }

    func exists(_ name: TypeName) -> Bool { engine.findType(name.fullName) != nil }

    func attributeExists(_ name: TypeName) -> Bool {
        let text = name.fullName
        return SessionTypeNames.attributes.contains(BlockCompiler.bareAttribute(text))
            || engine.findType(text) != nil || engine.findType(text + "Attribute") != nil
    }

    /// Attributes that binding and validation know.
    private static let attributes: Set<String> = [
        "parameter", "cmdletbinding", "alias", "allownull", "allowemptystring", "allowemptycollection", "validatenotnull",
        "validatenotnullorempty", "validatenotnullorwhitespace", "validaterange", "validatelength", "validatecount", "validatepattern",
        "validateset", "validatescript", "validatedrive", "validateuserdrive", "validatetrusteddata", "outputtype", "argumentcompleter",
        "argumentcompletions", "argumenttransformation", "supportswildcards", "psdefaultvalue", "dynamicparameter", "flags", "obsolete",
        "dscresource", "dscproperty", "credential", "experimental", "hidden",
    ]

    func caughtAlready(_ later: TypeName, by earlier: TypeName) -> String? {
        guard let first = engine.findType(earlier.fullName), let second = engine.findType(later.fullName) else { return nil }
        return second.isAssignable(to: first) ? second.fullName : nil
    }
}
