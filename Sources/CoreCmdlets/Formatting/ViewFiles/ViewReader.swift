import ShellFormatting
import ShellValues

/// Reads the parts of one view.
struct ViewReader {
    let controls: [String: MarkupElement]
    let selections: [String: [String]]

    /// Named controls may refer to each other no deeper than this.
    private static let deepest = 20

    /// The types that an element selects, by name or by a selection set.
    func types(_ element: MarkupElement?) -> [String] {
        guard let element else { return [] }
        let sets = element.all("SelectionSetName").flatMap { selections[$0.trimmed] ?? [] }
        return element.all("TypeName").map(\.trimmed) + sets
    }

    func value(_ element: MarkupElement) -> ViewValue? {
        if let name = element.value("PropertyName") { return .property(name) }
        return element["ScriptBlock"].map { .script($0.text) }
    }

    func group(_ element: MarkupElement) -> ViewGroup? {
        guard let value = value(element) else { return nil }
        return ViewGroup(value, label: element.value("Label"), control: control(in: element, depth: 0))
    }

    func body(_ view: MarkupElement) -> ViewDefinition.Body? {
        if let table = view["TableControl"] { return self.table(table) }
        if let list = view["ListControl"] { return .list(list["ListEntries"]?.all("ListEntry").map(listEntry) ?? []) }
        if let wide = view["WideControl"] { return self.wide(wide) }
        return view["CustomControl"].map { .custom(entries($0, depth: 0)) }
    }

    // MARK: Tables

    private func table(_ element: MarkupElement) -> ViewDefinition.Body {
        .table(
            headers: element["TableHeaders"]?.all("TableColumnHeader").map(header) ?? [],
            rows: element["TableRowEntries"]?.all("TableRowEntry").map(row) ?? [],
            autoSize: flag(element["AutoSize"]), hideHeaders: flag(element["HideTableHeaders"]))
    }

    /// An element that is there means yes unless it says false.
    private func flag(_ element: MarkupElement?) -> Bool {
        element.map { $0.trimmed.lowercased() != "false" } ?? false
    }

    private func header(_ element: MarkupElement) -> ViewHeader {
        ViewHeader(
            element.value("Label"), width: element.value("Width").flatMap { Int($0) } ?? 0,
            alignment: alignment(element.value("Alignment")))
    }

    private func alignment(_ word: String?) -> ColumnAlignment {
        switch word?.lowercased() {
        case "left": .left
        case "right": .right
        case "center": .center
        default: .undefined
        }
    }

    private func row(_ element: MarkupElement) -> ViewEntry {
        let items = element["TableColumnItems"]?.all("TableColumnItem").map { item in
            ViewItem(
                value(item) ?? .native { _, _ in .null }, format: item.value("FormatString"),
                alignment: alignment(item.value("Alignment")))
        }
        return ViewEntry(items ?? [], types: types(element["EntrySelectedBy"]), wraps: flag(element["Wrap"]))
    }

    // MARK: Lists and wide views

    private func listEntry(_ element: MarkupElement) -> ViewEntry {
        let items = element["ListItems"]?.all("ListItem").compactMap { item in
            value(item).map {
                ViewItem(
                    $0, label: item.value("Label"), format: item.value("FormatString"),
                    condition: item["ItemSelectionCondition"].flatMap(value))
            }
        }
        return ViewEntry(items ?? [], types: types(element["EntrySelectedBy"]))
    }

    private func wide(_ element: MarkupElement) -> ViewDefinition.Body {
        let entries = element["WideEntries"]?.all("WideEntry").compactMap { entry in
            entry["WideItem"].flatMap { item in
                value(item).map {
                    ViewEntry([ViewItem($0, format: item.value("FormatString"))], types: types(entry["EntrySelectedBy"]))
                }
            }
        }
        return .wide(entries ?? [], columns: element.value("ColumnNumber").flatMap { Int($0) } ?? 0)
    }

    // MARK: Custom views

    private func entries(_ control: MarkupElement, depth: Int) -> [(types: [String], items: [ControlItem])] {
        (control["CustomEntries"]?.all("CustomEntry") ?? []).map { entry in
            let items = entry.all("CustomItem").flatMap { self.items($0, depth: depth + 1) }
            return (types(entry["EntrySelectedBy"]), items)
        }
    }

    /// The items of the control that an element holds or names; the entry for all types stands for it.
    private func control(in element: MarkupElement, depth: Int) -> [ControlItem]? {
        if depth > ViewReader.deepest { return nil }
        let named = element.value("CustomControlName").flatMap { controls[$0] }
        guard let control = element["CustomControl"] ?? named else { return nil }
        let entries = entries(control, depth: depth + 1)
        return (entries.first { $0.types.isEmpty } ?? entries.first)?.items
    }

    private func items(_ element: MarkupElement, depth: Int) -> [ControlItem] {
        if depth > ViewReader.deepest { return [] }
        return element.children.compactMap { child in
            switch child.name {
            case "Text": .text(child.text)
            case "NewLine": .newLine
            case "ExpressionBinding": binding(child, depth: depth + 1)
            case "Frame": .frame(frame(child), child.all("CustomItem").flatMap { items($0, depth: depth + 1) })
            default: nil
            }
        }
    }

    private func frame(_ element: MarkupElement) -> TextFrame {
        func number(_ name: String) -> Int { element.value(name).flatMap { Int($0) } ?? 0 }
        let first = number("FirstLineIndent")
        return TextFrame(
            left: number("LeftIndent"), right: number("RightIndent"),
            firstLine: first != 0 ? first : -number("FirstLineHanging"))
    }

    private func binding(_ element: MarkupElement, depth: Int) -> ControlItem? {
        let isNested = element["CustomControl"] != nil || element["CustomControlName"] != nil
        let whole = ViewValue.native { target, _ in target }
        guard let value = value(element) ?? (isNested ? whole : nil) else { return nil }
        let item: ControlItem
        if isNested {
            item = .each(value, enumerates: element["EnumerateCollection"] != nil, control(in: element, depth: depth))
        } else if element["EnumerateCollection"] != nil {
            item = .each(value, enumerates: true, nil)
        } else {
            item = .value(value, format: element.value("FormatString"))
        }
        guard let condition = element["ItemSelectionCondition"].flatMap({ self.value($0) }) else { return item }
        return .when(condition, [item])
    }
}
