import sqlite3,struct,json,sys
p=sys.argv[1]; out=sys.argv[2]
c=sqlite3.connect(p)
def geom(b):
    flags=b[3]; env=(flags>>1)&7; off=8+{0:0,1:32,2:48,3:48,4:64}[env]
    def wkb(o):
        le='<' if b[o]==1 else '>'; t,=struct.unpack_from(le+'I',b,o+1); o+=5
        if t==6:
            n,=struct.unpack_from(le+'I',b,o); o+=4; ps=[]
            for _ in range(n):
                g,o=wkb(o); ps.append(g)
            return ps,o
        n,=struct.unpack_from(le+'I',b,o); o+=4; rs=[]
        for _ in range(n):
            m,=struct.unpack_from(le+'I',b,o); o+=4
            f=struct.unpack_from(le+'%dd'%(2*m),b,o); o+=16*m
            rs.append([[round(f[i],5),round(f[i+1],5)] for i in range(0,2*m,2)])
        return rs,o
    return wkb(off)[0]
fs=[]
for r in c.execute("select fid,geom,iso_a2,name,fips,woe_name,sov_a3,adm0_a3,admin,gu_a3,gn_name from states_provinces order by fid"):
    fs.append({"type":"Feature","id":r[0],"properties":dict(zip(["iso","name","fips","woe","sov","a3","admin","gu","gn"],r[2:])),"geometry":{"type":"MultiPolygon","coordinates":geom(r[1])}})
with open(out,'w') as f:
    f.write('{"type":"FeatureCollection","features":[\n'+',\n'.join(json.dumps(x,ensure_ascii=False,separators=(',',':')) for x in fs)+'\n]}\n')
