import Diagnostics

/// What stands before the colon in a variable's name.
public enum VariableScope: Hashable, Sendable {
    /// No colon.
    case none
    case global, local, script, `private`, variable
    /// `$using:x`; such a variable is the child of a `using` expression.
    case using
    /// Any other word: `$env:PATH`, `$function:prompt`.
    case drive(String)
}

/// `$name`, `${name}`, `@name` (splatted), `$scope:name`.
public final class VariableNode: Sendable {
    /// Without the scope or drive.
    public let name: String
    public let scope: VariableScope
    public let isSplatted: Bool
    public let isBraced: Bool
    public let span: SourceSpan

    public init(name: String, scope: VariableScope, isSplatted: Bool = false, isBraced: Bool = false, span: SourceSpan) {
        self.name = name
        self.scope = scope
        self.isSplatted = isSplatted
        self.isBraced = isBraced
        self.span = span
    }

    /// Scope, colon and name as one text: `env:PATH`; the scope in the spelling PowerShell's `VariablePath` shows is left to the caller.
    public var userPath: String {
        switch scope {
        case .none: name
        case .global: "global:" + name
        case .local: "local:" + name
        case .script: "script:" + name
        case .private: "private:" + name
        case .variable: "variable:" + name
        case .using: "using:" + name
        case .drive(let drive): drive + ":" + name
        }
    }
}
