/// Divides the width of the screen among the columns of a table.
struct ColumnLayout {
    /// Between two columns.
    static let separator = 1
    private static let narrowest = 1
    /// No column is wider, whatever is asked for.
    private static let widest = 1 << 24

    /// The widths to use; hidden columns are below one. `wanted`: zero takes what is left over.
    static func widths(_ wanted: [Int], screen: Int) -> [Int] {
        var widths: [Int] = wanted.map { min($0, widest) }
        if assign(&widths, screen) { trim(&widths, screen) }
        return widths
    }

    /// Gives the columns without a width their share; true when not all fit.
    private static func assign(_ widths: inout [Int], _ screen: Int) -> Bool {
        let free: [Int] = widths.indices.filter { widths[$0] <= 0 }
        for k: Int in free { widths[k] = narrowest }
        let left: Int = screen - total(widths)
        if left < 0 { return true }
        if free.isEmpty || left == 0 { return false }
        for (order, k): (Int, Int) in free.enumerated() {
            widths[k] += left / free.count + (order < left % free.count ? 1 : 0)
        }
        return false
    }

    /// Narrows, then hides columns from the last one on until the rest fits.
    private static func trim(_ widths: inout [Int], _ screen: Int) {
        var excess: Int = total(widths) - screen
        for k: Int in widths.indices.reversed() {
            if excess <= 0 { return }
            let narrowed: Int = widths[k] - excess
            if narrowed >= narrowest {
                widths[k] = narrowed
                return
            }
            excess -= widths[k] + separator
            widths[k] = -1
        }
    }

    private static func total(_ widths: [Int]) -> Int {
        var (sum, count) = (0, 0)
        for width: Int in widths where width > 0 {
            sum &+= width
            count += 1
        }
        return sum &+ Swift.max(0, count - 1) * separator
    }
}
