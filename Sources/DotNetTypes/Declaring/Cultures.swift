import DotNetPrimitives
import ShellValues

/// The culture behind a format provider argument.
enum Cultures {
    /// American English for null and for cultures the library does not speak.
    static func of(_ provider: Value) -> NetCulture { provider.boxed(NetCulture.self) ?? .enUS }
}
