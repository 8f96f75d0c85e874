import ShellRuntime
import ShellValues

/// The parameters that the four formatting commands share.
enum FormatParameters {
    static let property = ParameterSpec(
        "Property", .object.arrayType, position: 0, help: "What to show: names, wildcards, script blocks or calculated properties.",
        wildcards: true)
    static let wideProperty = ParameterSpec(
        "Property", .object, position: 0, help: "The one value to show: a name, a script block or a calculated property.",
        wildcards: true)
    static let autoSize = ParameterSpec("AutoSize", .switchParameter, help: "Takes widths from all the objects.")
    static let repeatHeader = ParameterSpec("RepeatHeader", .switchParameter, help: "Repeats the headings after each screen.")
    static let hideHeaders = ParameterSpec("HideTableHeaders", .switchParameter, help: "Leaves the headings out.")
    static let wrap = ParameterSpec("Wrap", .switchParameter, help: "Continues long cells on further lines.")
    static let column = ParameterSpec(
        "Column", .int, checks: [.range(.int(1), .int(.max))], help: "How many values stand on a line.")
    static let depth = ParameterSpec(
        "Depth", .int, checks: [.range(.int(1), .int(.max))], help: "How deep nested objects are followed.", default: "5")
    static let groupBy = ParameterSpec("GroupBy", .object, help: "Starts a new group when this value changes.")
    static let view = ParameterSpec("View", .string, help: "The name of a view of the type.")
    static let showError = ParameterSpec("ShowError", .switchParameter, help: "Shows the errors of failed expressions.")
    static let displayError = ParameterSpec("DisplayError", .switchParameter, help: "Marks failed expressions with #ERR.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Formats scalars and errors like any object.")
    static let expand = ParameterSpec(
        "Expand", .string, checks: [.set(["CoreOnly", "EnumOnly", "Both"])],
        help: "Whether a collection is shown as an object, by its elements, or both.")
    static let input = ParameterSpec("InputObject", .psObject, byValue: true, help: "The objects to format.")

    static let shared: [ParameterSpec] = [groupBy, view, showError, displayError, force, expand, input]
}
