"""Reads what the peers' runner prints and shows each engine beside mayi."""
import ast
import sys

rows = {}
for line in sys.stdin:
    name, _, rest = line.partition(" ")
    engine, slash, size = name.partition("/")
    if slash and rest.startswith("{"):
        rows[engine, int(size)] = ast.literal_eval(rest.strip())
    elif "FAILED" in line:
        print("  " + line.strip())
for size in sorted({size for _, size in rows}):
    ours = rows.get(("product", size))
    for (engine, of), row in sorted(rows.items(), key=lambda item: item[0][0] != "product"):
        if of != size:
            continue
        rate, wrong = row["per_s"], row["mismatches"]
        text = f"  {size} rules  {'mayi' if engine == 'product' else engine:14}{rate:14,.0f} answers/s"
        text += f"  {row['hwm_end_mb']} MB at most, {row['verified']} verified, {wrong} wrong"
        if ours and engine != "product":
            text += f"  mayi is {ours['per_s'] / rate:,.0f} x as fast"
        print(text)
