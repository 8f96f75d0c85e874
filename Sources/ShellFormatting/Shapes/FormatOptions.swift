/// What a `Format-*` command was asked for.
public struct FormatOptions {
    public var properties: [PropertyParameter] = []
    public var groupBy: PropertyParameter?
    public var viewName: String?
    public var autoSize: Bool?
    public var wraps: Bool?
    public var hidesHeaders: Bool?
    public var repeatsHeader: Bool?
    /// `Format-Wide`: items on a line.
    public var columns: Int?
    /// `Format-Custom`: how deep objects are followed.
    public var depth: Int = 5
    public var expansion: Expansion?
    /// Marks failed expressions with `#ERR`.
    public var displaysErrors = false
    /// Shows the errors of failed expressions.
    public var showsErrors = false
    /// Treats records of other streams like any object.
    public var force = false

    public init() {}

    /// Whether a collection that comes as one object is shown by its elements.
    public enum Expansion: Sendable {
        case coreOnly, elementsOnly, both
    }
}
