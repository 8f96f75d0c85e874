/// The sort of .NET's lists, step by step: an order that is no order (text among numbers) gives the same result as there.
enum IntroSort {
    static func sort<Item>(_ items: inout [Item], _ compare: (Item, Item) -> Int) {
        guard items.count > 1 else { return }
        let depth = 2 * (Int.bitWidth - items.count.leadingZeroBitCount)
        sort(&items, 0, items.count, depth, compare)
    }

    /// Sorts `count` items from `start` on.
    private static func sort<Item>(
        _ items: inout [Item], _ start: Int, _ count: Int, _ depth: Int, _ compare: (Item, Item) -> Int
    ) {
        var (size, depth) = (count, depth)
        while size > 1 {
            if size <= 16 { return small(&items, start, size, compare) }
            if depth == 0 { return heap(&items, start, size, compare) }
            depth -= 1
            let pivot = partition(&items, start, size, compare)
            sort(&items, start + pivot + 1, size - pivot - 1, depth, compare)
            size = pivot
        }
    }

    private static func small<Item>(_ items: inout [Item], _ start: Int, _ size: Int, _ compare: (Item, Item) -> Int) {
        switch size {
        case 2: swapIfGreater(&items, start, start + 1, compare)
        case 3:
            swapIfGreater(&items, start, start + 1, compare)
            swapIfGreater(&items, start, start + 2, compare)
            swapIfGreater(&items, start + 1, start + 2, compare)
        default: insertion(&items, start, size, compare)
        }
    }

    private static func swapIfGreater<Item>(_ items: inout [Item], _ i: Int, _ j: Int, _ compare: (Item, Item) -> Int) {
        if compare(items[i], items[j]) > 0 { items.swapAt(i, j) }
    }

    private static func insertion<Item>(_ items: inout [Item], _ start: Int, _ size: Int, _ compare: (Item, Item) -> Int) {
        for i in start..<(start + size - 1) {
            let item = items[i + 1]
            var j = i
            while j >= start, compare(item, items[j]) < 0 {
                items[j + 1] = items[j]
                j -= 1
            }
            items[j + 1] = item
        }
    }

    /// Parts the range by the median of three; answers the pivot's place relative to `start`.
    private static func partition<Item>(
        _ items: inout [Item], _ start: Int, _ size: Int, _ compare: (Item, Item) -> Int
    ) -> Int {
        let high = start + size - 1
        let middle = start + (size - 1) / 2
        swapIfGreater(&items, start, middle, compare)
        swapIfGreater(&items, start, high, compare)
        swapIfGreater(&items, middle, high, compare)
        let pivot = items[middle]
        items.swapAt(middle, high - 1)
        var (left, right) = (start, high - 1)
        while left < right {
            repeat { left += 1 } while left < high - 1 && compare(items[left], pivot) < 0
            repeat { right -= 1 } while right > start && compare(pivot, items[right]) < 0
            if left >= right { break }
            items.swapAt(left, right)
        }
        if left != high - 1 { items.swapAt(left, high - 1) }
        return left - start
    }

    private static func heap<Item>(_ items: inout [Item], _ start: Int, _ size: Int, _ compare: (Item, Item) -> Int) {
        for i in stride(from: size / 2, through: 1, by: -1) { sink(&items, i, size, start, compare) }
        for i in stride(from: size, to: 1, by: -1) {
            items.swapAt(start, start + i - 1)
            sink(&items, 1, i - 1, start, compare)
        }
    }

    private static func sink<Item>(
        _ items: inout [Item], _ position: Int, _ size: Int, _ start: Int, _ compare: (Item, Item) -> Int
    ) {
        var i = position
        let item = items[start + i - 1]
        while i <= size / 2 {
            var child = 2 * i
            if child < size, compare(items[start + child - 1], items[start + child]) < 0 { child += 1 }
            if compare(item, items[start + child - 1]) >= 0 { break }
            items[start + i - 1] = items[start + child - 1]
            i = child
        }
        items[start + i - 1] = item
    }
}
