import ShellValues

/// A text for the screen that brings its own ending and colours: what `Write-Host` puts into the information stream.
public protocol HostText: AnyObject {
    var screenText: String { get }
}

extension Engine {
    /// The declaration of a function, from its parameters and attributes, and whether it has the common parameters.
    ///
    /// - Throws: what makes the declaration invalid.
    public func declaration(of function: FunctionInfo) throws -> (spec: CommandSpec, isAdvanced: Bool) {
        let code = try function.block.code.code(self)
        return (code.spec, code.isAdvanced)
    }
}
